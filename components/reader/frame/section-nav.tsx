import { getTranslations } from 'next-intl/server';
import type { Locale } from '../../../lib/i18n/locales.ts';
import { archivePath, frontPath, sectionPath } from '../../../lib/i18n/paths.ts';
import type { SiteSection } from '../../../lib/settings/site.ts';

/** A link of the frame; `at` is false on a page that lies under it, such as a story in a section. */
export type Here = { link: 'front' | 'archive' | 'search' | { sectionId: string }; at: boolean };

type Props = { locale: Locale; sections: SiteSection[]; here: Here | null };

/** The row of sections under the nameplate. */
export async function SectionNav({ locale, sections, here }: Props) {
  const t = await getTranslations({ locale, namespace: 'site' });
  const current = (link: Here['link']) => {
    if (!here) return undefined;
    const same =
      typeof link === 'string'
        ? here.link === link
        : typeof here.link !== 'string' && here.link.sectionId === link.sectionId;
    return same ? (here.at ? 'page' : 'true') : undefined;
  };
  return (
    <nav className="sections" aria-label={t('sections')}>
      <ul className="wide">
        <li>
          <a href={frontPath(locale)} aria-current={current('front')}>
            {t('front')}
          </a>
        </li>
        {sections.map(({ id, name, slug }) => (
          <li key={id}>
            <a href={sectionPath(locale, slug)} aria-current={current({ sectionId: id })}>
              {name}
            </a>
          </li>
        ))}
        <li className="last">
          <a href={archivePath(locale)} aria-current={current('archive')}>
            {t('archive')}
          </a>
        </li>
      </ul>
    </nav>
  );
}
