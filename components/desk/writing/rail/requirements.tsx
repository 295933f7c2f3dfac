'use client';

import { useTranslations } from 'next-intl';
import { type Locale, locales } from '../../../../lib/i18n/locales.ts';
import type { Finding } from '../../../../lib/publishing/requirement.ts';
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
  const found = useWriting((state) => state.requirements[locale]);
  const { version } = useWriting((state) => state.texts[locale]);
  const language = t(`language.${locale}`);
  if (version === 0) {
    return <p className="text-sm">{t('unwritten', { language })}</p>;
  }
  const errors = found.filter(({ level }) => level === 'error');
  const warnings = found.filter(({ level }) => level === 'warning');
  return (
    <div className="text-sm">
      {errors.length > 0 ? (
        <>
          <p>{t('unmet', { language, count: errors.length })}</p>
          <Findings locale={locale} found={errors} />
        </>
      ) : (
        <p className="flex gap-2">
          <span aria-hidden="true" className="font-bold text-good">
            ✓
          </span>
          {t('met', { language })}
        </p>
      )}
      {warnings.length > 0 ? (
        <details className="mt-1">
          <summary className="w-fit cursor-pointer py-0.5 text-warn">
            {t('warnings', { count: warnings.length })}
          </summary>
          <Findings locale={locale} found={warnings} />
        </details>
      ) : null}
    </div>
  );
}

const signs = { error: { sign: '×', look: 'text-bad' }, warning: { sign: '!', look: 'text-warn' } };

function Findings({ locale, found }: { locale: Locale; found: readonly Finding[] }) {
  return (
    <ul className="grid gap-1.5">
      {found.map((one) => {
        const { sign, look } = signs[one.level];
        return (
          <li key={`${one.field} ${one.key} ${JSON.stringify(one.values)}`} className="flex gap-2">
            <span aria-hidden="true" className={`font-bold ${look}`}>
              {sign}
            </span>
            <JumpLink to={placeOf(locale, one)}>
              <IssueText issue={one} />
            </JumpLink>
          </li>
        );
      })}
    </ul>
  );
}
