'use client';

import { useTranslations } from 'next-intl';
import type { Locale } from '../../../lib/i18n/locales.ts';
import { articlePath } from '../../../lib/i18n/paths.ts';
import { slugOf } from '../../../lib/text/slug.ts';
import { classes } from '../../ui/classes.ts';
import { FieldIssue, fieldName, useFieldProps } from './field.tsx';
import { useWriting, useWritingStore } from './writing-store.ts';

/** Where readers find the text. Left empty, the address follows the headline until the page is public. */
export function SlugField({ locale }: { locale: Locale }) {
  const t = useTranslations('editor');
  const { patch } = useWritingStore();
  const slug = useWriting((state) => state.draft[locale].slug);
  const proposed = slugOf(useWriting((state) => state.draft[locale].title));
  const { publishedAt, slug: publicSlug } = useWriting((state) => state.texts[locale]);
  const editable = useWriting(({ may }) => may.editText && (may.editAddress || !publishedAt));
  const moves = publishedAt !== null && publicSlug !== null && slug !== '' && slug !== publicSlug;
  return (
    <div className="grid content-start gap-0.5 text-[0.8125rem]">
      <div className="flex items-baseline gap-1 text-soft">
        <label htmlFor={fieldName(locale, 'slug')} className="shrink-0">
          <span className="sr-only">{t('slug')} </span>
          {articlePath(locale, '')}
        </label>
        <input
          {...useFieldProps(locale, 'slug')}
          value={slug}
          placeholder={proposed}
          readOnly={!editable}
          spellCheck={false}
          autoCapitalize="none"
          onChange={(event) => patch(locale, { slug: event.target.value })}
          // Whatever is typed or pasted, a whole headline too, becomes an address.
          onBlur={(event) => patch(locale, { slug: slugOf(event.target.value) })}
          className={classes(
            'min-w-0 flex-1 border-line border-b bg-transparent text-ink placeholder:text-ink',
            'hover:border-edge focus:border-link aria-invalid:border-bad read-only:border-transparent',
          )}
        />
        {slug !== '' && !publishedAt && editable ? (
          <button
            type="button"
            onClick={() => patch(locale, { slug: '' })}
            className="min-h-6 cursor-pointer underline-offset-2 hover:underline"
          >
            {t('slugFollows')}
          </button>
        ) : null}
      </div>
      {moves ? <p className="text-warn">{t('slugMoves', { slug: publicSlug })}</p> : null}
      <FieldIssue part={locale} field="slug" />
    </div>
  );
}
