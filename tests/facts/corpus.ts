import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { type FactKind, factKinds } from '../../lib/facts/fact.ts';

export const parts = ['develop', 'measured', 'unseen', 'later', 'latest'] as const;
export type Part = (typeof parts)[number];

/** A sentence is one string; an article is its paragraphs, which a blank line parts. */
const text = z.union([z.string().min(1), z.array(z.string().min(1)).min(5).max(12)]);

const pair = z.strictObject({
  id: z.string().regex(/^[dmuln]-[a-z-]+-\d{2}$/),
  summary: z.boolean().default(false),
  note: z.string().min(1),
  vi: text,
  en: text,
  plant: z
    .strictObject({ kind: z.enum(factKinds), vi: z.string().min(1), en: z.string().min(1).nullable() })
    .nullable(),
});

export type Span = { text: string; start: number; end: number };
export type Plant = { kind: FactKind; vi: Span; en: Span | null };
export type Pair = {
  id: string;
  form: 'sentence' | 'article';
  summary: boolean;
  note: string;
  vi: string;
  en: string;
  plant: Plant | null;
};

function placed(label: string, whole: string, id: string): Span {
  const start = whole.indexOf(label);
  if (start < 0 || whole.includes(label, start + 1))
    throw new Error(`${id}: “${label}” does not stand exactly once in its text`);
  return { text: label, start, end: start + label.length };
}

const whole = (written: z.infer<typeof text>) =>
  typeof written === 'string' ? written : written.join('\n\n');

function shaped({ id, summary, note, plant, ...written }: z.infer<typeof pair>): Pair {
  const [vi, en] = [whole(written.vi), whole(written.en)];
  const form = typeof written.vi === 'string' ? 'sentence' : 'article';
  const spans = plant && {
    kind: plant.kind,
    vi: placed(plant.vi, vi, id),
    en: plant.en === null ? null : placed(plant.en, en, id),
  };
  return { id, form, summary, note, vi, en, plant: spans };
}

/**
 * The pairs of one part of the corpus, in the order of their files.
 * `develop` is for tuning the rules; the others are only ever measured. Planted disagreements carry their spans
 * (UTF-16 positions); `en` is null where the English has lost the fact.
 */
export function readPart(part: Part): Pair[] {
  const folder = path.join(import.meta.dirname, part);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .flatMap((file) => z.array(pair).parse(JSON.parse(readFileSync(path.join(folder, file), 'utf8'))))
    .map(shaped);
}
