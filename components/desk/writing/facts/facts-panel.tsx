'use client';

import './facts.css';
import { useTranslations } from 'next-intl';
import { useEffect, useMemo, useState } from 'react';
import type { ArticleIssue } from '../../../../lib/facts/article-check.ts';
import type { Locale } from '../../../../lib/i18n/locales.ts';
import { RailSection } from '../rail/rail-section.tsx';
import { useWriting, useWritingStore } from '../writing-store.ts';
import { Explained } from './explained.tsx';
import { FactItem } from './fact-item.tsx';
import { sendIgnore, sendUnignore } from './facts-requests.ts';
import { setFieldMarks } from './field-marks.tsx';
import { goTo, isSelected, markTexts, placeOn, placeToMend, replaceAt } from './places.ts';
import { useFactKeys } from './use-fact-keys.ts';
import { useFacts } from './use-facts.ts';

/** What the two texts say of the same facts, marked in them and listed by gravity. */
export function FactsPanel() {
  const t = useTranslations('editor.facts');
  const store = useWritingStore();
  const articleId = useWriting((state) => state.articleId);
  const mayEdit = useWriting(({ may }) => may.editText);
  const { check, ignored, setIgnored } = useFacts();
  const [at, setAt] = useState<string | null>(null);
  const open = useMemo(
    () => check?.issues.filter(({ signature }) => !ignored[signature]) ?? [],
    [check, ignored],
  );
  const grave = open.filter(({ grade }) => grade !== 'note');
  const notes = open.filter(({ grade }) => grade === 'note');
  const errors = grave.filter(({ grade }) => grade === 'error');
  const explained = (check?.issues ?? []).flatMap(({ signature }) => ignored[signature] ?? []);

  useEffect(() => {
    if (check) markTexts(check, open);
  }, [check, open]);

  useEffect(() => () => setFieldMarks({}), []);

  // A mark that is clicked in the text is the one shown in the list.
  useEffect(() => {
    const onClick = ({ target }: MouseEvent) => {
      const id = target instanceof Element && target.closest('[data-fact]')?.getAttribute('data-fact');
      if (!id) return;
      setAt(id);
      document.getElementById(`fact-${id}`)?.scrollIntoView({ block: 'nearest' });
    };
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, []);

  const go = (issue: ArticleIssue, locale: Locale) => {
    const place = check && placeOn(check, issue, locale);
    setAt(issue.signature);
    if (place) goTo(place);
  };
  const show = (issue: ArticleIssue | undefined) => {
    if (!issue) return;
    document.getElementById(`fact-${issue.signature}`)?.scrollIntoView({ block: 'nearest' });
    go(issue, issue.en ? 'en' : 'vi');
  };
  const accept = (issue: ArticleIssue | undefined) => {
    const place = check && issue && placeToMend(check, issue);
    if (mayEdit && place && issue.proposal) replaceAt(store, place, issue.proposal);
  };
  const step = (by: number) => {
    const now = grave.findIndex(({ signature }) => signature === at);
    const next = now < 0 ? (by > 0 ? 0 : grave.length - 1) : (now + by + grave.length) % grave.length;
    show(grave[next]);
  };
  useFactKeys({
    next: () => step(1),
    previous: () => step(-1),
    accept: () => {
      const issue = grave.find(({ signature }) => signature === at);
      const place = check && issue && placeToMend(check, issue);
      if (!mayEdit || !place || !isSelected(place)) return false;
      accept(issue);
      return true;
    },
  });

  const explain = async ({ signature, vi, en }: ArticleIssue, reason: string) => {
    const told = await sendIgnore(articleId, { signature, vi: vi?.text, en: en?.text, reason });
    if (Array.isArray(told)) return told;
    setIgnored((now) => ({ ...now, [signature]: told.explained }));
    if (told.requirements) store.set({ requirements: told.requirements });
    return null;
  };
  const takeBack = async (signature: string) => {
    const told = await sendUnignore(articleId, signature);
    if (!told) return;
    setIgnored(({ [signature]: _, ...rest }) => rest);
    if (told.requirements) store.set({ requirements: told.requirements });
  };
  const item = (issue: ArticleIssue) => (
    <FactItem
      key={issue.signature}
      issue={issue}
      current={issue.signature === at}
      mendable={check !== null && placeToMend(check, issue) !== null}
      mayEdit={mayEdit}
      onGo={(locale) => go(issue, locale)}
      onAccept={() => accept(issue)}
      onIgnored={(reason) => explain(issue, reason)}
    />
  );
  const counted = {
    agreed: check?.agreed.length ?? 0,
    errors: errors.length,
    hints: grave.length - errors.length,
  };
  return (
    <RailSection id="facts" title={t('title')} aside={check ? t('count', counted) : t('looking')}>
      <p role="status" className="sr-only">
        {check ? t('status', counted) : ''}
      </p>
      {grave.length > 0 ? (
        <>
          <ol className="grid gap-2">{grave.map(item)}</ol>
          <p className="text-[0.75rem] text-soft">{t('keys')}</p>
        </>
      ) : null}
      {check && grave.length === 0 ? <p className="text-sm text-soft">{t('none')}</p> : null}
      {notes.length > 0 ? (
        <details>
          <summary className="cursor-pointer text-[0.8125rem]">{t('notes', { count: notes.length })}</summary>
          <ol className="mt-2 grid gap-2">{notes.map(item)}</ol>
        </details>
      ) : null}
      <Explained explained={explained} mayEdit={mayEdit} onTakeBack={takeBack} />
    </RailSection>
  );
}
