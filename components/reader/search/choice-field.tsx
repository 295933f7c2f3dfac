import { getTranslations } from 'next-intl/server';
import type { Locale } from '../../../lib/i18n/locales.ts';
import type { Choice } from '../../../lib/search/places.ts';
import { formatNumber } from '../../../lib/text/numbers.ts';

type Props = { name: string; label: string; choices: Choice[]; locale: Locale };

/** One way to narrow a search; each choice says how many results it leaves, where that is known. */
export async function ChoiceField({ name, label, choices, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'search' });
  const id = `narrow-${name}`;
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} defaultValue={choices.find(({ chosen }) => chosen)?.value ?? ''}>
        <option value="">{t('all')}</option>
        {choices.map(({ value, name: words, count }) => (
          <option key={value} value={value}>
            {count === null ? words : t('choice', { name: words, count: formatNumber(count, locale) })}
          </option>
        ))}
      </select>
    </div>
  );
}
