import { type Actor, may } from '../accounts/permissions.ts';
import type { Clock } from '../clock.ts';
import type { Transaction } from '../db.ts';
import { type Locale, locales } from '../i18n/locales.ts';
import { readInput } from '../input.ts';
import {
  done,
  heldBack,
  issue,
  notFound,
  overtaken,
  type Result,
  refused,
  storedMeanwhile,
} from '../issue.ts';
import { lastSave } from '../timeline/last-save.ts';
import { isTold } from '../timeline/sitting.ts';
import { transaction } from '../transaction.ts';
import type { MediaTexts } from './item.ts';
import { MediaTextsInput } from './schema.ts';
import { inPublic } from './usage.ts';

type Words = Record<Locale, MediaTexts> & { credit: string };

/** What is said about a photo as fields of the form, by name. */
const fieldsOf = ({ vi, en, credit }: Words): Map<string, string> =>
  new Map([
    ['vi.alt', vi.alt],
    ['vi.caption', vi.caption],
    ['vi.decorative', vi.decorative ? 'on' : ''],
    ['en.alt', en.alt],
    ['en.caption', en.caption],
    ['en.decorative', en.decorative ? 'on' : ''],
    ['credit', credit],
  ]);

/** The photo with what is said about it, held so that of two who save at once the second is told. */
async function lockMedia(tx: Transaction, mediaId: string) {
  await tx.$queryRaw`SELECT id FROM media WHERE id = ${mediaId}::uuid FOR UPDATE`;
  const media = await tx.media.findUnique({ where: { id: mediaId }, include: { texts: true } });
  if (!media) return null;
  const text = (locale: Locale): MediaTexts =>
    media.texts.find((found) => found.locale === locale) ?? {
      ...{ alt: '', caption: '', decorative: false },
    };
  return { ...media, words: { vi: text('vi'), en: text('en'), credit: media.credit } };
}

/**
 * Saves what is said about a photo: alt text and caption in each language, and its credit. They belong to the photo, so
 * they change wherever it is shown; where readers see it now, only someone who may change public articles can. Words saved
 * after the photo got another file, even the same ones, are words for that file.
 * @param input `version` is that of the words the input was based on.
 * @param how `auto`: it saves itself, nobody has asked.
 * @returns the new version; the stored one when exactly this is stored already. Issues: notFound, notPermitted,
 * mediaInPublic, heldBack for what saves itself where readers see it now, overtaken (`by`, `at`, `version`) with
 * storedMeanwhile (`value`) on every field that differs, tooLong (with `limit`); fields are `vi.alt`, `vi.caption`, `en.alt`, `en.caption`, `credit`.
 */
export async function saveMediaTexts(
  actor: Actor,
  clock: Clock,
  input: MediaTextsInput,
  { auto = false } = {},
): Promise<Result<{ mediaId: string; version: number }>> {
  const parsed = readInput(MediaTextsInput, input);
  if (!parsed.ok) return parsed;
  const { mediaId, version, ...given } = parsed.data;
  return transaction(async (tx) => {
    const media = await lockMedia(tx, mediaId);
    if (!media) return notFound();
    if (!may(actor, 'media.edit', media.uploadedById)) return refused(issue('', 'notPermitted'));
    const seen = await tx.media.count({ where: { id: mediaId, ...inPublic } });
    if (seen && !may(actor, 'article.editPublic')) return refused(issue('', 'mediaInPublic'));
    const words: Words = {
      vi: { ...given.vi, decorative: given.vi.decorative ?? media.words.vi.decorative },
      en: { ...given.en, decorative: given.en.decorative ?? media.words.en.decorative },
      credit: given.credit,
    };
    const differing = storedMeanwhile(fieldsOf(media.words), fieldsOf(words));
    const isAsked = media.wordsFor !== media.fileNumber;
    if (differing.length === 0 && (auto || !isAsked)) return done({ mediaId, version: media.version });
    if (seen && auto) return heldBack();
    if (differing.length > 0 && media.version !== version) {
      const last = await lastSave(tx, ['media.described', 'media.added'], { name: 'mediaId', id: mediaId });
      return refused(...overtaken({ ...last, version: media.version }).issues, ...differing);
    }
    for (const locale of locales) {
      await tx.mediaText.upsert({
        where: { mediaId_locale: { mediaId, locale } },
        create: { mediaId, locale, ...words[locale] },
        update: words[locale],
      });
    }
    const next = media.version + 1;
    await tx.media.update({
      where: { id: mediaId },
      data: { credit: words.credit, version: next, wordsFor: media.fileNumber },
    });
    const at = clock();
    const kind = 'media.described';
    if (!(auto && (await isTold(tx, { kind, mediaId }, { actor, at })))) {
      const data = { mediaId, name: media.originalName, ...(auto ? { sitting: true } : {}) };
      await tx.timelineEvent.create({ data: { at, actorId: actor.id, kind, data } });
    }
    return done({ mediaId, version: next });
  });
}
