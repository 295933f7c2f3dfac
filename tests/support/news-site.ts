import type { Actor } from '../../lib/accounts/permissions.ts';
import { clockAt } from '../../lib/clock.ts';
import type { Locale } from '../../lib/i18n/locales.ts';
import { articlePath } from '../../lib/i18n/paths.ts';
import { publishTranslation } from '../../lib/publishing/publication.ts';
import { saveTranslation } from '../../lib/translations/commands.ts';
import { db } from './database.ts';
import { bodyOf, dataOf, makeActor, makePublished, makeSection, morning, textIn } from './newsroom.ts';

/** One published story on a site under test. */
export type Story = { articleId: string; sectionId: string; path: string };

/** Publishes a story in Vietnamese whose text can be told by `word`. */
export async function publishStory(
  publisher: Actor,
  slug: string,
  word: string,
  sectionId?: string,
): Promise<Story> {
  const given = {
    vi: { slug, title: `Hội nghị ${word}`, body: bodyOf(`Phần đầu ${word}.`, `Phần cuối ${word}.`) },
  };
  const made = await makePublished(publisher, sectionId ? { ...given, sectionId } : given);
  return { ...made, path: articlePath('vi', slug) };
}

/** Publishes another text of a story; returns when the command has said so. */
export async function republish(publisher: Actor, { articleId, path }: Story, word: string): Promise<void> {
  const locale: Locale = 'vi';
  const { version } = await db.translation.findUniqueOrThrow({
    where: { articleId_locale: { articleId, locale } },
  });
  const slug = path.split('/').at(-1);
  const input = textIn(locale, {
    slug,
    title: `Hội nghị ${word}`,
    body: bodyOf(`Phần đầu ${word}.`, `Phần cuối ${word}.`),
  });
  dataOf(await saveTranslation(publisher, morning, { articleId, locale, baseVersion: version, input }));
  dataOf(
    await publishTranslation(publisher, clockAt(new Date()), {
      articleId,
      locale,
      version: version + 1,
      overrideReason: 'Bài mẫu của kiểm thử.',
    }),
  );
}

/** The words by which a page's text can be told, of its headline, beginning and end; one of each where it is not torn. */
export const wordsIn = (html: string): string[] => [
  ...new Set(
    [...html.matchAll(/(?:<h1[^>]*>Hội nghị|Phần đầu|Phần cuối) ([\p{L}\d]+)/gu)].map(
      (match) => match[1] ?? '',
    ),
  ),
];

/** Somebody who publishes, and a section with some stories: `/vi/tin-tuc/tin-1` and so on. */
export async function makeNews(
  count: number,
): Promise<{ publisher: Actor; sectionId: string; stories: Story[] }> {
  const publisher = await makeActor('publisher');
  const sectionId = await makeSection();
  const stories: Story[] = [];
  for (let number = 1; number <= count; number += 1) {
    stories.push(await publishStory(publisher, `tin-${number}`, `bản0của${number}`, sectionId));
  }
  return { publisher, sectionId, stories };
}
