'use client';

import { useTranslations } from 'next-intl';
import { isLocale, locales } from '../../../lib/i18n/locales.ts';
import type { ImportForm, ImportPreview } from '../../../lib/imports/schema.ts';
import type { Issue } from '../../../lib/issue.ts';
import { controlClass, controlProps, Field } from '../../ui/field.tsx';
import { BodyText } from '../editor/body-text.tsx';
import { smallControl } from '../writing/small-control.ts';
import { errorOf } from './shared-fields.tsx';

/** One language of a document: which it is, how it begins, and what follows. */
export function FoundText({
  id,
  at,
  form,
  preview,
  issues,
  onForm,
}: {
  id: number;
  at: number;
  form: ImportForm;
  preview: ImportPreview;
  issues: readonly Issue[];
  onForm: (form: ImportForm) => void;
}) {
  const t = useTranslations('imports.text');
  const text = form.texts[at];
  const found = text && preview.texts[text.found];
  if (!text || !found) return null;
  const put = (part: Partial<typeof text>) =>
    onForm({ ...form, texts: form.texts.with(at, { ...text, ...part }) });
  const lang = text.as ?? text.found;
  const thumbs = new Map(
    preview.pictures.map((picture) => {
      const alt = picture.alt || (picture.caption[text.found] ?? '');
      return [picture.id, { thumb: picture.thumb, vi: { alt }, en: { alt } }];
    }),
  );
  const name = (field: string) => `${field}-${id}-${at}`;
  const error = (field: string) => errorOf(issues, `texts.${at}.${field}`);
  return (
    <fieldset className="grid min-w-0 content-start gap-3 border-line border-t pt-2">
      <legend className="float-left font-bold font-serif">{t('name', { locale: text.found })}</legend>
      <Field id={name('as')} label={t('as')} error={error('as')} className="clear-both">
        <select
          {...controlProps(name('as'), { error: error('as') })}
          value={text.as ?? ''}
          onChange={({ target }) => put({ as: isLocale(target.value) ? target.value : null })}
          className={smallControl}
        >
          {locales.map((locale) => (
            <option key={locale} value={locale}>
              {t(locale)}
            </option>
          ))}
          <option value="">{t('none')}</option>
        </select>
      </Field>
      {text.as ? (
        <>
          <Field
            id={name('title')}
            label={t('title')}
            hint={found.title ? undefined : t('noTitle')}
            error={error('title')}
          >
            <textarea
              {...controlProps(name('title'), { hint: !found.title, error: error('title') })}
              rows={2}
              lang={lang}
              value={text.title}
              onChange={({ target }) => put({ title: target.value })}
              className={`${controlClass} field-sizing-content font-semibold font-serif`}
            />
          </Field>
          <Field
            id={name('sapo')}
            label={t('sapo')}
            hint={found.sapo ? undefined : t('noSapo')}
            error={error('sapo')}
          >
            <textarea
              {...controlProps(name('sapo'), { hint: !found.sapo, error: error('sapo') })}
              rows={2}
              lang={lang}
              value={text.sapo}
              onChange={({ target }) => put({ sapo: target.value })}
              className={`${controlClass} field-sizing-content font-serif`}
            />
          </Field>
          <section
            // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
            tabIndex={0}
            aria-label={`${t('body')}: ${t('name', { locale: text.found })}`}
            className="max-h-96 overflow-auto border border-line bg-paper px-3 py-2"
          >
            <BodyText body={found.body} locale={lang} thumbs={thumbs} />
          </section>
        </>
      ) : null}
    </fieldset>
  );
}
