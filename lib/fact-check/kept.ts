import { type Db, db, Prisma } from '../db.ts';
import type { Kept } from '../facts/article-check.ts';
import { factsIn } from '../facts/extraction.ts';
import type { RegisteredDocument } from '../facts/registered-documents.ts';
import { type Locale, locales } from '../i18n/locales.ts';
import { readOfficialNames } from '../names/official-names.ts';

/** Numbers of documents that stand in texts, as `document.number_key` may have them: leading zeros are left out in facts. */
function numbersIn(texts: Partial<Record<Locale, string>>): string[] {
  const facts = locales.flatMap((locale) => factsIn(texts[locale] ?? '', locale));
  const numbers = facts.flatMap((fact) => (fact.kind === 'document-number' ? [fact.number] : []));
  return [...new Set(numbers)].flatMap((number) => [number, `0${number}`, `00${number}`]);
}

/** The documents of the register with a date whose number stands in the texts. */
export async function documentsIn(
  texts: Partial<Record<Locale, string>>,
  from: Db,
): Promise<RegisteredDocument[]> {
  const numbers = numbersIn(texts);
  if (numbers.length === 0) return [];
  return from.$queryRaw<RegisteredDocument[]>`
    SELECT d.number, to_char(d.date, 'YYYY-MM-DD') AS date FROM document d
    WHERE d.date IS NOT NULL AND d.number_key IN (${Prisma.join(numbers)})`;
}

/** What the newsroom keeps and these texts are to be compared with. */
export const keptFor = async (texts: Partial<Record<Locale, string>>, from: Db = db): Promise<Kept> => ({
  documents: await documentsIn(texts, from),
  names: await readOfficialNames(from),
});
