'use client';

import { useTranslations } from 'next-intl';
import { locales } from '../../../../lib/i18n/locales.ts';
import type { PhotoWords } from '../../editor/photo-shelf.ts';
import { FieldIssue, fieldName, Labelled, useFieldProps } from '../field.tsx';
import { smallControl } from '../small-control.ts';
import { useWritingStore } from '../writing-store.ts';

/** What is said about a photo. The words belong to the photo, so they show wherever it is shown. */
export function PhotoFields({
  mediaId,
  words,
  mayEdit,
}: {
  mediaId: string;
  words: PhotoWords;
  mayEdit: boolean;
}) {
  const t = useTranslations('editor.photos');
  const { patch } = useWritingStore();
  const set = (next: Partial<PhotoWords>) => patch('photos', { [mediaId]: { ...words, ...next } });
  return (
    <>
      <input type="hidden" name={fieldName('photos', `${mediaId}.version`)} value={words.version} />
      {locales.flatMap((locale) =>
        (['alt', 'caption'] as const).map((field) => (
          <Labelled
            key={`${locale}.${field}`}
            part="photos"
            field={`${mediaId}.${locale}.${field}`}
            label={t(`${field}.${locale}`)}
          >
            <Words
              path={`${mediaId}.${locale}.${field}`}
              lang={locale}
              value={words[locale][field]}
              readOnly={!mayEdit}
              onChange={(value) => set({ [locale]: { ...words[locale], [field]: value } })}
            />
          </Labelled>
        )),
      )}
      <div className="grid gap-1 text-[0.8125rem]">
        {locales.map((locale) => (
          <label key={locale} className="flex min-h-6 items-center gap-2">
            <input
              type="checkbox"
              checked={words[locale].decorative ?? false}
              disabled={!mayEdit}
              onChange={(event) => set({ [locale]: { ...words[locale], decorative: event.target.checked } })}
              className="size-4 accent-(--ink)"
            />
            {t(`decorative.${locale}`)}
          </label>
        ))}
      </div>
      <Labelled part="photos" field={`${mediaId}.credit`} label={t('credit')}>
        <Words
          path={`${mediaId}.credit`}
          value={words.credit}
          readOnly={!mayEdit}
          onChange={(credit) => set({ credit })}
        />
      </Labelled>
      <FieldIssue part="photos" field={`${mediaId}.`} />
    </>
  );
}

function Words({
  path,
  lang,
  value,
  readOnly,
  onChange,
}: {
  path: string;
  lang?: string;
  value: string;
  readOnly: boolean;
  onChange: (value: string) => void;
}) {
  return (
    <textarea
      {...useFieldProps('photos', path)}
      lang={lang}
      rows={1}
      value={value}
      readOnly={readOnly}
      onChange={(event) => onChange(event.target.value.replace(/\s*\n\s*/g, ' '))}
      className={`${smallControl} field-sizing-content resize-none`}
    />
  );
}
