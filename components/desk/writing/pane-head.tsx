'use client';

import { useTranslations } from 'next-intl';
import type { Locale } from '../../../lib/i18n/locales.ts';
import { articlePath } from '../../../lib/i18n/paths.ts';
import { WorkflowTag } from '../review/state-tag.tsx';
import { Coverage, MinorChange } from './beside/coverage.tsx';
import { changedParts } from './changes.ts';
import type { Editors } from './help/editors.ts';
import { NameVersion } from './name-version.tsx';
import { ReviewLink, ReviewNote } from './review-lines.tsx';
import { SavedFirst } from './saved-first.tsx';
import { ScheduledTag } from './scheduled-tag.tsx';
import { StateTag } from './state-tag.tsx';
import { TextLength } from './text-length.tsx';
import { useWriting } from './writing-store.ts';

/** What one language is at, and where one can go from it: nothing is offered that has nothing to show. */
export function PaneHead({ locale, editors }: { locale: Locale; editors: Editors }) {
  const t = useTranslations('editor');
  const articleId = useWriting((state) => state.articleId);
  const state = useWriting(({ texts }) => texts[locale]);
  const may = useWriting((writing) => writing.may);
  const here = `/admin/articles/${articleId}`;
  const language = t(`languages.${locale}`);
  const changed = useWriting((writing) => changedParts(writing).includes(locale));
  const isPublic = state.status === 'published' || state.status === 'changed';
  const isWritten = state.version > 0 || changed;
  const isNew = isWritten && (state.status !== 'published' || changed);
  return (
    <div className="grid content-start gap-1.5 border-line border-b pb-2">
      <div className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
        <h2 id={`${locale}-pane`} className="font-semibold text-sm">
          {language}
        </h2>
        {isPublic && state.slug ? (
          <a
            href={articlePath(locale, state.slug)}
            target="_blank"
            rel="noopener"
            title={t('readersPage')}
            className="underline underline-offset-2"
          >
            <StateTag state={state} />
          </a>
        ) : (
          <StateTag state={state} />
        )}
        {state.review ? <WorkflowTag state={state.review.workflow} /> : null}
        {state.scheduled ? (
          <ScheduledTag scheduled={state.scheduled} href={`${here}/schedule/${locale}`} />
        ) : null}
        <Coverage locale={locale} editors={editors} />
        <span className="ml-auto text-[0.8125rem] text-soft">
          <TextLength locale={locale} />
          {state.version > 0 ? ` · ${t('revision', { number: state.version })}` : null}
        </span>
      </div>
      <div className="-mx-2.5 flex flex-wrap items-center">
        {isWritten ? (
          <SavedFirst href={`${here}/preview/${locale}`} look="quiet" small newTab>
            {t('preview')}
          </SavedFirst>
        ) : null}
        {state.version > 0 ? (
          <SavedFirst href={`${here}/history/${locale}`} look="quiet" small>
            {t('history')}
          </SavedFirst>
        ) : null}
        {isWritten ? <NameVersion locale={locale} /> : null}
        <span className="ml-auto flex items-center gap-1 pr-2.5">
          {may.withdraw && isPublic ? (
            <SavedFirst href={`${here}/withdraw/${locale}`} look="quiet" small>
              {t('withdraw')}
            </SavedFirst>
          ) : null}
          {state.version > 0 && (isNew || state.review) ? <ReviewLink locale={locale} /> : null}
          {may.publish && isNew ? (
            <SavedFirst href={`${here}/publish/${locale}`} small look="plain">
              {isPublic ? t('publishAgain') : t('publish', { language: t(`publishLanguage.${locale}`) })}
            </SavedFirst>
          ) : null}
        </span>
      </div>
      <MinorChange locale={locale} />
      <ReviewNote locale={locale} />
    </div>
  );
}
