'use client';

import { useTranslations } from 'next-intl';
import { type Locale, locales } from '../../../../lib/i18n/locales.ts';
import { IssueText } from '../../issue-text.tsx';
import { JumpLink } from '../jump-link.tsx';
import { placeOf } from '../place-of.ts';
import { useWriting } from '../writing-store.ts';
import { RailSection } from './rail-section.tsx';

/** What stands between each stored text and its publication. */
export function Requirements() {
  const t = useTranslations('editor.requirements');
  const mayPublish = useWriting(({ may }) => may.publish);
  return (
    <RailSection id="requirements" title={t('title')}>
      {locales.map((locale) => (
        <OneLanguage key={locale} locale={locale} />
      ))}
      {mayPublish ? null : <p className="text-[0.8125rem] text-soft">{t('notYours')}</p>}
    </RailSection>
  );
}

function OneLanguage({ locale }: { locale: Locale }) {
  const t = useTranslations('editor.requirements');
  const unmet = useWriting((state) => state.requirements[locale]);
  const { version } = useWriting((state) => state.texts[locale]);
  const language = t(`language.${locale}`);
  if (version === 0) {
    return <p className="text-sm">{t('unwritten', { language })}</p>;
  }
  if (unmet.length === 0) {
    return (
      <p className="flex gap-2 text-sm">
        <span aria-hidden="true" className="font-bold text-good">
          ✓
        </span>
        {t('met', { language })}
      </p>
    );
  }
  return (
    <div className="text-sm">
      <p>{t('unmet', { language, count: unmet.length })}</p>
      <ul className="grid gap-1.5">
        {unmet.map((found) => (
          <li key={`${found.field} ${found.key} ${JSON.stringify(found.values)}`} className="flex gap-2">
            <span aria-hidden="true" className="font-bold text-bad">
              ×
            </span>
            <JumpLink to={placeOf(locale, found)}>
              <IssueText issue={found} />
            </JumpLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
