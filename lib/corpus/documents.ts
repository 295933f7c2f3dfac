import type { ClientBase } from 'pg';
import { documentKey } from '../articles/document-number.ts';
import { dayOf } from './calendar.ts';
import { type Chance, uuidAt } from './chance.ts';
import { insertMissing } from './write.ts';

export type CitedDocument = { id: string; number: string; date: string };

const kinds = ['KH', 'QĐ', 'TB', 'HD', 'NQ', 'CT', 'BC', 'GM'];
const offices = [
  'ĐTĐH',
  'KHHT',
  'CTSV',
  'CĐT',
  'ĐTN',
  'CNTT',
  'KT',
  'NN',
  'CK',
  'TTTV',
  'TTKN',
  'VMT',
  'HCTH',
  'TCCB',
];

const numberOf = (index: number): string => {
  const kind = kinds[index % kinds.length];
  const office = offices[Math.floor(index / kinds.length) % offices.length];
  return `${1 + Math.floor(index / (kinds.length * offices.length))}/${kind}-${office}`;
};

/** Makes a document for each of these instants, and gives all that have a date, oldest first. */
export async function ensureDocuments(
  client: ClientBase,
  instants: Date[],
  chance: Chance,
): Promise<CitedDocument[]> {
  await insertMissing(
    client,
    'document',
    instants.map((at, index) => ({
      id: uuidAt(at, chance),
      number: numberOf(index),
      number_key: documentKey(numberOf(index)),
      date: dayOf(at),
    })),
  );
  const { rows } = await client.query(
    'SELECT id, number, date::text FROM document WHERE date IS NOT NULL ORDER BY date, id',
  );
  return rows;
}

/** A document that was recent on this day, or null when none was made before. `documents` are oldest first. */
export function recentDocument(
  documents: CitedDocument[],
  day: string,
  chance: Chance,
): CitedDocument | null {
  let before = 0;
  let after = documents.length;
  while (before < after) {
    const middle = (before + after) >> 1;
    if ((documents[middle]?.date ?? '') <= day) before = middle + 1;
    else after = middle;
  }
  return documents[before - 1 - chance.between(0, Math.min(20, Math.max(0, before - 1)))] ?? null;
}
