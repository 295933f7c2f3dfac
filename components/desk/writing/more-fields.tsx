'use client';

import { useTranslations } from 'next-intl';
import type { Locale } from '../../../lib/i18n/locales.ts';
import { excerpt } from '../../../lib/text/excerpt.ts';
import { translationLimits } from '../../../lib/translations/limits.ts';
import { OriginalChoice } from './beside/original-choice.tsx';
import { Counter, fieldName, Labelled, useFieldProps } from './field.tsx';
import { smallControl } from './small-control.ts';
import { useWriting, useWritingStore } from './writing-store.ts';

/** What belongs to one language beside its text: the place, whether it is a summary, and the words for search engines. */
export function MoreFields({ locale }: { locale: Locale }) {
  const t = useTranslations('editor');
  const { patch } = useWritingStore();
  const text = useWriting((state) => state.draft[locale]);
  const editable = useWriting((state) => state.may.editText);
  const summaryName = fieldName(locale, 'summary');
  return (
    <div className="grid content-start gap-3 border-line border-t pt-3">
      <Labelled part={locale} field="eventPlace" label={t('eventPlace')}>
        <input
          {...useFieldProps(locale, 'eventPlace')}
          lang={locale}
          value={text.eventPlace}
          readOnly={!editable}
          onChange={(event) => patch(locale, { eventPlace: event.target.value })}
          className={smallControl}
        />
      </Labelled>
      <label htmlFor={summaryName} className="flex min-h-6 items-center gap-2 text-sm">
        <input
          id={summaryName}
          name={summaryName}
          type="checkbox"
          checked={text.summary}
          disabled={!editable}
          onChange={(event) => patch(locale, { summary: event.target.checked })}
          className="size-4 accent-(--ink)"
        />
        {t(`summary.${locale}`)}
      </label>
      <OriginalChoice locale={locale} />
      <details className="text-sm">
        <summary className="min-h-6 w-fit cursor-pointer text-soft hover:text-ink">{t('seo')}</summary>
        <div className="grid gap-3 pt-2">
          <Labelled
            part={locale}
            field="seoTitle"
            label={t('seoTitle')}
            aside={<Counter used={text.seoTitle.length} limit={translationLimits.seoTitle} />}
          >
            <input
              {...useFieldProps(locale, 'seoTitle')}
              lang={locale}
              value={text.seoTitle}
              placeholder={text.title}
              readOnly={!editable}
              onChange={(event) => patch(locale, { seoTitle: event.target.value })}
              className={smallControl}
            />
          </Labelled>
          <Labelled
            part={locale}
            field="seoDescription"
            label={t('seoDescription')}
            aside={<Counter used={text.seoDescription.length} limit={translationLimits.seoDescription} />}
          >
            <textarea
              {...useFieldProps(locale, 'seoDescription')}
              lang={locale}
              rows={2}
              value={text.seoDescription}
              placeholder={excerpt(text.sapo)}
              readOnly={!editable}
              onChange={(event) => patch(locale, { seoDescription: event.target.value })}
              className={`${smallControl} field-sizing-content`}
            />
          </Labelled>
        </div>
      </details>
    </div>
  );
}
