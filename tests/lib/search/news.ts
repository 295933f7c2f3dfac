import type { Actor } from '../../../lib/accounts/permissions.ts';
import { clockAt } from '../../../lib/clock.ts';
import type { Locale } from '../../../lib/i18n/locales.ts';
import { bodyOf, makePublished, makeSection, makeUnit } from '../../support/newsroom.ts';

import { campusNews } from './campus-news.ts';
import { confusingNews } from './confusing-news.ts';
import type { Story, Text } from './story.ts';

/** The news that the queries of `queries.ts` are asked of. */
export const news: readonly Story[] = [...confusingNews, ...campusNews];

const slugIn = (locale: Locale, key: string): string => (locale === 'vi' ? key : `${key}-en`);

const textOf = (locale: Locale, key: string, [title, sapo, ...paragraphs]: Text) => ({
  title,
  sapo,
  slug: slugIn(locale, key),
  body: bodyOf(...paragraphs),
});

/** Publishes the news; returns what they are filed under. */
export async function publishNews(publisher: Actor) {
  const sections = {
    campus: await makeSection({ vi: 'Tin nhà trường', en: 'Campus news' }),
    union: await makeSection({ vi: 'Công đoàn', en: 'Trade union' }),
  };
  const units = {
    mechanics: await makeUnit({ vi: 'Khoa Cơ khí', en: 'Faculty of Mechanical Engineering' }),
    library: await makeUnit({ vi: 'Trung tâm Thông tin – Thư viện', en: 'Library and Information Centre' }),
  };
  for (const { key, day, vi, en, section, unit, documents, person, schoolYear } of news) {
    await makePublished(publisher, {
      clock: clockAt(`${day}T09:00:00+07:00`),
      sectionId: sections[section ?? 'campus'],
      unitIds: unit ? [units[unit]] : [],
      schoolYear: schoolYear ?? null,
      documents: documents ?? [],
      credits: person ? [{ roles: ['text'], person, unitId: null }] : [],
      vi: textOf('vi', key, vi),
      ...(en && { en: textOf('en', key, en) }),
    });
  }
  return { sections, units };
}
