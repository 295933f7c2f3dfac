import type { Actor } from '../../lib/accounts/permissions.ts';
import { saveArticle } from '../../lib/articles/commands.ts';
import { createArticle } from '../../lib/articles/creation.ts';
import { clockAt } from '../../lib/clock.ts';
import { type Locale, locales } from '../../lib/i18n/locales.ts';
import { routing } from '../../lib/i18n/routing.ts';
import { publishTranslation } from '../../lib/publishing/publication.ts';
import { withdrawTranslation } from '../../lib/publishing/withdrawal.ts';
import { slugOf } from '../../lib/text/slug.ts';
import { saveTranslation } from '../../lib/translations/commands.ts';
import { bodyOf } from '../stories/body.ts';
import { type PaperKey, papers } from '../stories/papers.ts';
import type { PhotoKey } from '../stories/photos.ts';
import type { Notice, Rewording, Story, StoryText } from '../stories/story.ts';
import { photosOf } from './media.ts';
import { localTime, must } from './must.ts';
import type { Register } from './register.ts';

/** Who writes, who translates, who publishes. */
export type Staff = { writer: Actor; editor: Actor; publisher: Actor };

/** What a story refers to by name. */
export type Around = {
  staff: Staff;
  register: Register;
  photos: Record<PhotoKey, Promise<string>>;
  paper: (key: PaperKey, at: Date) => Promise<string>;
  /** The story of this name, and its id once it is in. */
  story: (key: string) => { story: Story; id: string | undefined };
};

/** The address of a story's page in a language. */
function pageOf(key: string, locale: Locale, { story }: Around): string {
  const { title, published } = story(key).story[locale] ?? {};
  if (!title || !published) throw new Error(`${key} has no page in ${locale}`);
  return `/${locale}${routing.pathnames['/news/[slug]'][locale].replace('[slug]', slugOf(title))}`;
}

async function shared(story: Story, around: Around) {
  const { register, photos } = around;
  const at = localTime(story.written);
  const idOf = (key: string) => {
    const { id } = around.story(key);
    if (!id) throw new Error(`${key} is not older than the story that it is chosen for`);
    return id;
  };
  const attachments = [];
  for (const key of story.papers ?? []) {
    const { vi: titleVi, en: titleEn } = papers[key];
    attachments.push({ fileId: await around.paper(key, at), titleVi, titleEn });
  }
  return {
    sectionId: register.sections[story.section],
    unitIds: story.units.map((key) => register.units[key]),
    eventDate: story.event?.date,
    eventTime: story.event?.time,
    schoolYear: story.schoolYear,
    leadMediaId: story.lead && (await photos[story.lead]),
    gallery: await Promise.all((story.gallery ?? []).map((key) => photos[key])),
    attachments,
    credits: story.credits.map(({ roles, person, unit }) => ({
      roles,
      person,
      unitId: unit && register.units[unit],
    })),
    documents: story.documents,
    relatedIds: (story.related ?? []).map(idOf),
  };
}

/** A text as it stood before or after a rewording. */
const reworded = (text: StoryText, from: string, to: string): StoryText => {
  if (!text.body.includes(from)) throw new Error(`“${from}” is not in “${text.title}”`);
  return { ...text, body: text.body.replace(from, to) };
};

/** One language's life: saved, published, corrected, changed again, withdrawn. */
async function seedText(key: string, articleId: string, locale: Locale, story: Story, around: Around) {
  const text = story[locale];
  if (!text) return;
  const { writer, editor, publisher } = around.staff;
  const ids = new Map<string, string>();
  for (const name of photosOf(story)) ids.set(name, await around.photos[name]);
  const names = {
    media: (name: string) => ids.get(name) ?? '',
    story: (name: string) => pageOf(name, locale, around),
  };
  let version = 0;
  const save = async (
    actor: Actor,
    at: Date,
    { title, sapo, place = '', summary = false, body }: StoryText,
  ) => {
    const input = { title, sapo, eventPlace: place, summary, body: bodyOf(body, names) };
    const saved = await saveTranslation(actor, clockAt(at), {
      articleId,
      locale,
      baseVersion: version,
      input,
    });
    version = must(saved, `${key} in ${locale}`).version;
  };
  const publish = async (at: Date, told: Partial<Notice> = {}) =>
    must(
      await publishTranslation(publisher, clockAt(at), { articleId, locale, version, ...told }),
      `publishing ${key} in ${locale}`,
    );

  const { published, correction, pending, withdrawn } = text;
  const begun =
    locale === 'vi'
      ? localTime(story.written)
      : new Date(localTime(published ?? story.written).getTime() - 50 * 60_000);
  const first = correction ? reworded(text, correction.after, correction.before) : text;
  await save(locale === 'vi' ? writer : editor, begun, first);
  if (!published) return;
  await publish(localTime(published));
  const change = async ({ at }: Rewording, changed: StoryText) => save(editor, localTime(at), changed);
  if (correction) {
    await change(correction, text);
    const { change: kind, note } = correction;
    await publish(new Date(localTime(correction.at).getTime() + 5 * 60_000), { change: kind, note });
  }
  if (pending) await change(pending, reworded(text, pending.before, pending.after));
  if (withdrawn) {
    const request = { articleId, locale, reason: withdrawn.reason };
    must(
      await withdrawTranslation(publisher, clockAt(localTime(withdrawn.at)), request),
      `withdrawing ${key}`,
    );
  }
}

/**
 * Brings a story in through the newsroom's own commands, each at its own time.
 * @returns the article's id.
 */
export async function seedStory(key: string, story: Story, around: Around): Promise<string> {
  const { writer } = around.staff;
  const clock = clockAt(localTime(story.written));
  const sectionId = around.register.sections[story.section];
  const { articleId } = must(await createArticle(writer, clock, { sectionId }), `starting ${key}`);
  const input = await shared(story, around);
  must(await saveArticle(writer, clock, { articleId, baseVersion: 1, input }), `the shared part of ${key}`);
  for (const locale of locales) await seedText(key, articleId, locale, story, around);
  return articleId;
}
