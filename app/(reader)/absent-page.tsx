import { Absent } from '../../components/reader/absent.tsx';
import { Frame } from '../../components/reader/frame/frame.tsx';
import { latestNews } from '../../lib/articles/news-list.ts';
import { answerWith } from '../../lib/delivery/answer.ts';
import { type Locale, otherLocale } from '../../lib/i18n/locales.ts';
import { frontPath } from '../../lib/i18n/paths.ts';
import { siteOf } from './reads.ts';

type Props = { locale: Locale; withdrawn?: { at: Date; reason: string } };

/** The page for an address where nothing stands (404), or nothing any more (410). */
export async function AbsentPage({ locale, withdrawn }: Props) {
  answerWith(withdrawn ? 410 : 404);
  const [site, latest] = await Promise.all([siteOf(locale), latestNews(locale, 5)]);
  return (
    <Frame locale={locale} site={site} here={null} elsewhere={{ href: frontPath(otherLocale(locale)) }}>
      <Absent locale={locale} timeZone={site.timeZone} latest={latest} withdrawn={withdrawn} />
    </Frame>
  );
}
