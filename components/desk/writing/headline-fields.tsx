'use client';

import { useTranslations } from 'next-intl';
import type { Locale } from '../../../lib/i18n/locales.ts';
import { translationLimits } from '../../../lib/translations/limits.ts';
import { MarkedField } from './facts/field-marks.tsx';
import { Counter, Labelled, useFieldProps } from './field.tsx';
import { textLike } from './text-like.ts';
import { useWriting, useWritingStore } from './writing-store.ts';

const headline = 'pb-1 font-[650] text-[1.625rem] leading-[1.32] tracking-[-0.01em]';
const standfirst = 'pb-1.5 text-[1.0625rem] leading-[1.6]';

export function HeadlineField({ locale }: { locale: Locale }) {
  const t = useTranslations('editor');
  const { patch } = useWritingStore();
  const title = useWriting((state) => state.draft[locale].title);
  const editable = useWriting((state) => state.may.editText);
  return (
    <Labelled
      part={locale}
      field="title"
      label={t('title')}
      aside={<Counter used={title.length} limit={translationLimits.title} />}
    >
      <MarkedField locale={locale} field="title" className={headline}>
        <textarea
          {...useFieldProps(locale, 'title')}
          lang={locale}
          rows={1}
          value={title}
          readOnly={!editable}
          onChange={(event) => patch(locale, { title: event.target.value.replace(/\s*\n\s*/g, ' ') })}
          onKeyDown={(event) => {
            // A headline has one line: Enter goes on to the standfirst.
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
            event.preventDefault();
            document.getElementById(`${locale}.sapo`)?.focus();
          }}
          className={`${textLike} ${headline} relative`}
        />
      </MarkedField>
    </Labelled>
  );
}

export function SapoField({ locale }: { locale: Locale }) {
  const t = useTranslations('editor');
  const { patch } = useWritingStore();
  const sapo = useWriting((state) => state.draft[locale].sapo);
  const editable = useWriting((state) => state.may.editText);
  return (
    <Labelled
      part={locale}
      field="sapo"
      label={t('sapo')}
      aside={<Counter used={sapo.length} limit={translationLimits.sapo} />}
    >
      <MarkedField locale={locale} field="sapo" className={standfirst}>
        <textarea
          {...useFieldProps(locale, 'sapo')}
          lang={locale}
          rows={2}
          value={sapo}
          readOnly={!editable}
          onChange={(event) => patch(locale, { sapo: event.target.value })}
          className={`${textLike} ${standfirst} relative`}
        />
      </MarkedField>
    </Labelled>
  );
}
