import { getTranslations } from 'next-intl/server';
import type { CreditLine, ReaderArticle } from '../../../lib/articles/published.ts';
import type { Locale } from '../../../lib/i18n/locales.ts';
import { personPath, unitPath } from '../../../lib/i18n/paths.ts';
import { NamedLink } from '../named-link.tsx';
import { Worded } from '../worded.tsx';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Who signs the story: the issuing units, then everyone who made it, by what they did. */
export async function Signature({ article }: { article: ReaderArticle }) {
  const { locale, units, credits } = article;
  const t = await getTranslations({ locale, namespace: 'article' });
  if (units.length === 0 && credits.length === 0) return null;
  return (
    <footer className="signature">
      {units.map((unit) => (
        <p className="signing-unit" key={unit.name.text}>
          <NamedLink named={unit} locale={locale} path={unitPath} />
        </p>
      ))}
      {credits.length > 0 && (
        <ul className="label" aria-label={t('credits')}>
          {credits.map((line) => (
            <li key={line.roles.join()}>
              {capital(line.roles.map((role) => t(`role.${role}`)).join(', '))}:{' '}
              <By line={line} locale={locale} />
            </li>
          ))}
        </ul>
      )}
    </footer>
  );
}

function By({ line, locale }: { line: CreditLine; locale: Locale }) {
  return line.by.map(({ person, slug, unit }, place) => (
    <span key={`${person}${unit?.text}`}>
      {place > 0 && ', '}
      {slug ? <a href={personPath(locale, slug)}>{person}</a> : person}
      {person && unit && ' – '}
      {unit && <Worded words={unit} locale={locale} />}
    </span>
  ));
}
