import { randomUUID } from 'node:crypto';
import type { Actor } from '../../lib/accounts/permissions.ts';
import { clockAt } from '../../lib/clock.ts';
import { db } from '../../lib/db.ts';
import { type Locale, locales } from '../../lib/i18n/locales.ts';
import { slugOf } from '../../lib/text/slug.ts';
import { localTime } from '../../prisma/seeding/must.ts';
import { bodyOf } from '../../prisma/stories/body.ts';
import { sections, units } from '../../prisma/stories/register.ts';
import { type StoryKey, stories, storyKeys } from '../../prisma/stories/stories.ts';
import type { Story, StoryText } from '../../prisma/stories/story.ts';
import { makeMedia, makePublished, makeSection, makeUnit } from '../support/newsroom.ts';

/** Stories that are taken in English too, to see that words of both languages are compared; all would take twice as long. */
const inEnglish: readonly StoryKey[] = ['staffConference2023', 'staffConference2025', 'graduation2024'];

/** The demo's public stories with their filing and texts, without photos and without news chosen by hand. */
export async function publishDemoTexts(publisher: Actor): Promise<Map<StoryKey, string>> {
  const media = await makeMedia(publisher);
  const filed = async <K extends string>(
    names: Record<K, Record<Locale, string>>,
    make: (names: Record<Locale, string>) => Promise<string>,
  ): Promise<Record<K, string>> => {
    const ids = {} as Record<K, string>;
    for (const key of Object.keys(names) as K[]) ids[key] = await make(names[key]);
    return ids;
  };
  const sectionNames = Object.fromEntries(
    Object.entries(sections).map(([key, { vi, en }]) => [key, { vi: vi.name, en: en.name }]),
  ) as Record<keyof typeof sections, Record<Locale, string>>;
  const sectionIds = await filed(sectionNames, makeSection);
  const unitIds = await filed<keyof typeof units>(units, makeUnit);
  const ids = new Map<StoryKey, string>();
  for (const key of storyKeys) {
    const story: Story = stories[key];
    if (!story.vi.published || story.vi.withdrawn) continue;
    const textOf = (text: StoryText) => ({
      title: text.title,
      slug: `${slugOf(text.title).slice(0, 80)}-${randomUUID().slice(0, 6)}`,
      sapo: text.sapo,
      body: bodyOf(text.body, { media: () => media, story: () => '/vi' }),
    });
    const texts = Object.fromEntries(
      locales.flatMap((locale) => {
        const text = story[locale];
        const wanted = locale === 'vi' || inEnglish.includes(key);
        return text?.published && wanted ? [[locale, textOf(text)]] : [];
      }),
    );
    const { articleId } = await makePublished(publisher, {
      ...texts,
      clock: clockAt(localTime(story.vi.published)),
      sectionId: sectionIds[story.section],
      unitIds: story.units.map((unit) => unitIds[unit]),
      eventDate: story.event?.date,
      schoolYear: story.schoolYear,
      documents: story.documents,
    });
    ids.set(key, articleId);
  }
  await db.$executeRaw`ANALYZE`;
  return ids;
}
