import type { Transaction } from '../db.ts';
import type { Locale } from '../i18n/locales.ts';
import { type Issue, issue } from '../issue.ts';
import { altFault } from '../media/alt-text.ts';
import type { ArticleInput } from './schema.ts';

type Shown = { id: string; field: string; place: 'lead' | 'gallery'; number: number };

/** Images that the shared part shows and did not show before. */
function added(stored: ArticleInput, input: ArticleInput): Shown[] {
  const { leadMediaId, gallery } = input;
  const lead: Shown[] =
    leadMediaId && leadMediaId !== stored.leadMediaId
      ? [{ id: leadMediaId, field: 'leadMediaId', place: 'lead', number: 1 }]
      : [];
  const photos = gallery.map(
    (id, index): Shown => ({ id, field: `gallery.${index}`, place: 'gallery', number: index + 1 }),
  );
  return [...lead, ...photos.filter(({ id }) => !stored.gallery.includes(id))];
}

/**
 * What would keep a changed shared part from being published, in the languages in which readers see it at once: a section
 * without a name (sectionUnnamed), a new image that is not described, or not well (altMissing and the other keys of `altFault`). Keys and values are those of
 * publishing.
 */
export async function publicIssues(
  tx: Transaction,
  locales: readonly Locale[],
  stored: ArticleInput,
  input: ArticleInput,
): Promise<Issue[]> {
  const images = added(stored, input);
  const media = await tx.media.findMany({
    where: { id: { in: images.map(({ id }) => id) } },
    include: { texts: true },
  });
  const named = await tx.sectionText.findMany({ where: { sectionId: input.sectionId } });
  return locales.flatMap((locale) => {
    const section = named.some((text) => text.locale === locale)
      ? []
      : [issue('sectionId', 'sectionUnnamed', { locale })];
    const undescribed = images.flatMap(({ id, field, place, number }) => {
      const found = media.find((item) => item.id === id);
      if (!found) return [];
      const {
        alt = '',
        caption = '',
        decorative = false,
      } = found.texts.find((text) => text.locale === locale) ?? {};
      const wordsDue = found.wordsFor !== found.fileNumber;
      const fault = altFault({ alt, caption, decorative, wordsDue }, place === 'lead');
      if (!fault) return [];
      return [issue(field, fault, { mediaId: id, name: found.originalName, place, number, locale })];
    });
    return [...section, ...undescribed];
  });
}
