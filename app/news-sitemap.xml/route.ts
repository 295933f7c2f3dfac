import { systemClock } from '../../lib/clock.ts';
import { goodUntil } from '../../lib/delivery/answer.ts';
import { freshStories, freshUntil, newsSitemap } from '../../lib/seo/news-sitemap.ts';
import { readSite } from '../../lib/settings/site.ts';
import { xml } from '../xml.ts';

export const dynamic = 'force-dynamic';

/** The news of the last two days, for Google News. */
export async function GET(): Promise<Response> {
  const [stories, vi, en] = await Promise.all([freshStories(systemClock), readSite('vi'), readSite('en')]);
  const until = freshUntil(stories);
  if (until) goodUntil(until);
  return xml(newsSitemap(stories, { vi: vi.nameplate?.text ?? '', en: en.nameplate?.text ?? '' }));
}
