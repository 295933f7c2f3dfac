import type { Locale } from '../i18n/locales.ts';
import { dayOf } from './calendar.ts';
import type { Chance } from './chance.ts';
import type { Row } from './write.ts';

const dayLength = 86_400_000;

/** Days on which a page was read: most at first, some long after. */
export function viewRows(articleId: string, locale: Locale, at: Date, now: Date, chance: Chance): Row[] {
  const popularity = Math.exp(chance.next() * 5);
  const age = Math.floor((now.getTime() - at.getTime()) / dayLength);
  const counts = new Map<string, number>();
  const first = chance.between(2, 5);
  for (let day = 0; day < first && day <= age; day++) {
    counts.set(dayOf(at, day), Math.ceil(popularity / (day + 1)));
  }
  const late = chance.happens(0.04) ? age - chance.between(0, 6) : chance.between(0, Math.max(0, age));
  if (late >= first) counts.set(dayOf(at, late), Math.ceil(popularity / 8));
  return [...counts].map(([day, count]) => ({ article_id: articleId, locale, day, count }));
}
