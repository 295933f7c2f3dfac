import { useTranslations } from 'next-intl';
import { Fieldset } from '../../../../components/ui/fieldset.tsx';
import { TextArea, TextField } from '../../../../components/ui/text-field.tsx';
import { type Locale, locales } from '../../../../lib/i18n/locales.ts';
import { isDescribed, type NameText, nameLimits, type RegisterKind } from '../../../../lib/names/schema.ts';

export type EntryTexts = Record<Locale, NameText | null>;

/** Name and address of a section or unit in each language; a section also says what it is about. */
export function NameFields({ kind, texts }: { kind: RegisterKind; texts: EntryTexts }) {
  const t = useTranslations('names');
  return (
    <div className="grid gap-x-10 gap-y-8 md:grid-cols-2">
      {locales.map((locale) => (
        <Fieldset key={locale} legend={t('in', { locale })} hint={t('inHint', { locale })}>
          <TextField
            name={`${locale}.name`}
            label={t('name')}
            lang={locale}
            required={locale === 'vi'}
            maxLength={nameLimits[kind]}
            defaultValue={texts[locale]?.name}
          />
          <TextField
            name={`${locale}.slug`}
            label={t('slug')}
            hint={t('slugHint')}
            optional={t('fromName')}
            autoCapitalize="none"
            spellCheck={false}
            maxLength={nameLimits.slug}
            defaultValue={texts[locale]?.slug}
          />
          {isDescribed(kind) ? (
            <TextArea
              name={`${locale}.description`}
              label={t('description')}
              optional={t('optional')}
              lang={locale}
              maxLength={nameLimits.description}
              defaultValue={texts[locale]?.description}
            />
          ) : null}
        </Fieldset>
      ))}
    </div>
  );
}

/** What the fields are called in the list of what is wrong. */
export function useFieldNames(): Record<string, string> {
  const t = useTranslations('names');
  const fields = ['name', 'slug', 'description'] as const;
  const named = locales.flatMap((locale) =>
    fields.map((field) => [`${locale}.${field}`, `${t(field)} (${t('in', { locale })})`]),
  );
  return { ...Object.fromEntries(named), sure: t('sure') };
}
