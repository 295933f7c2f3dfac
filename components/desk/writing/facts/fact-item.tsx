'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { factLimits } from '../../../../lib/fact-check/limits.ts';
import type { ArticleIssue } from '../../../../lib/facts/article-check.ts';
import { type Locale, locales } from '../../../../lib/i18n/locales.ts';
import type { Issue } from '../../../../lib/issue.ts';
import { Button } from '../../../ui/button.tsx';
import { ShortForm } from '../short-form.tsx';

export const kindKeys = {
  date: 'date',
  time: 'time',
  'year-range': 'yearRange',
  'document-number': 'documentNumber',
  number: 'number',
  name: 'name',
  contact: 'contact',
} as const;

type Props = {
  issue: ArticleIssue;
  current: boolean;
  /** Whether its proposal can be written into a text. */
  mendable: boolean;
  mayEdit: boolean;
  onGo: (locale: Locale) => void;
  onAccept: () => void;
  onIgnored: (reason: string) => Promise<readonly Issue[] | null>;
};

/** One disagreement: what each language says, why it is told, and what can be done about it. */
export function FactItem({ issue, current, mendable, mayEdit, onGo, onAccept, onIgnored }: Props) {
  const t = useTranslations('editor.facts');
  const words = useTranslations('facts');
  const [explaining, setExplaining] = useState(false);
  const kind = words(`kinds.${kindKeys[issue.kind]}`);
  const missing = issue.reason === 'missing' || issue.reason === 'missingBlock';
  return (
    <li
      id={`fact-${issue.signature}`}
      data-grade={issue.grade}
      aria-current={current || undefined}
      className="fact-item"
    >
      <p className="font-semibold">{t(missing ? 'missing' : 'differs', { kind })}</p>
      <dl className="fact-sides">
        {locales.map((locale) => {
          const quote = issue[locale];
          return quote ? (
            <div key={locale} className="contents">
              <dt>{t(`side.${locale}`)}</dt>
              <dd>
                <button
                  type="button"
                  lang={locale}
                  onClick={() => onGo(locale)}
                  className="min-h-6.5 cursor-pointer text-left underline decoration-edge underline-offset-2 hover:decoration-ink"
                >
                  {quote.text}
                </button>
              </dd>
            </div>
          ) : null;
        })}
      </dl>
      {issue.reason === 'differs' ? null : (
        <p className="text-[0.8125rem] text-soft">
          {words(`reasons.${issue.reason}`, issue.values as never)}
        </p>
      )}
      {explaining ? (
        <ShortForm
          label={t('reason')}
          send={t('keepReason')}
          limit={factLimits.reason}
          onSend={onIgnored}
          onClose={() => setExplaining(false)}
        />
      ) : (
        <div className="flex flex-wrap gap-1.5 empty:hidden">
          {mayEdit && mendable && issue.proposal ? (
            <Button type="button" small onClick={onAccept} className="max-w-full">
              <span className="truncate">{t('accept', { proposal: issue.proposal })}</span>
            </Button>
          ) : null}
          {!mendable && issue.proposal ? (
            <p className="text-[0.8125rem]">
              {t('proposal')} <span lang={issue.en || missing ? 'en' : 'vi'}>{issue.proposal}</span>
            </p>
          ) : null}
          {mayEdit && issue.grade !== 'note' ? (
            <Button type="button" small look="quiet" onClick={() => setExplaining(true)}>
              {t('ignore')}
            </Button>
          ) : null}
        </div>
      )}
    </li>
  );
}
