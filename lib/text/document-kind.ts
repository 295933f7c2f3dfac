import type { Locale } from '../i18n/locales.ts';

/** What the letters in a document number say it is, by the decree on clerical work (30/2020/NĐ-CP) and use in universities. */
const kinds = {
  NQ: 'resolution',
  QĐ: 'decision',
  CT: 'directive',
  QC: 'regulation',
  QyĐ: 'rules',
  TC: 'communique',
  TB: 'notice',
  HD: 'guidance',
  CTr: 'programme',
  KH: 'plan',
  PA: 'scheme',
  ĐA: 'project',
  DA: 'project',
  BC: 'report',
  BB: 'minutes',
  TTr: 'submission',
  CV: 'letter',
  BGN: 'memorandum',
  TTh: 'agreement',
  GM: 'invitation',
  NĐ: 'decree',
  TT: 'circular',
} as const;

export type DocumentKind = (typeof kinds)[keyof typeof kinds];

/** Every kind there is; named in the messages under `article.documentKind`. */
export const documentKinds: readonly DocumentKind[] = [...new Set(Object.values(kinds))];

/** The kinds as parts of an address, in the words of each language. */
export const kindSlugs: Record<Locale, Record<DocumentKind, string>> = {
  vi: {
    resolution: 'nghi-quyet',
    decision: 'quyet-dinh',
    directive: 'chi-thi',
    regulation: 'quy-che',
    rules: 'quy-dinh',
    communique: 'thong-cao',
    notice: 'thong-bao',
    guidance: 'huong-dan',
    programme: 'chuong-trinh',
    plan: 'ke-hoach',
    scheme: 'phuong-an',
    project: 'de-an',
    report: 'bao-cao',
    minutes: 'bien-ban',
    submission: 'to-trinh',
    letter: 'cong-van',
    memorandum: 'ban-ghi-nho',
    agreement: 'thoa-thuan',
    invitation: 'giay-moi',
    decree: 'nghi-dinh',
    circular: 'thong-tu',
  },
  en: Object.fromEntries(documentKinds.map((kind) => [kind, kind])) as Record<DocumentKind, string>,
};

/** The kind that an address names, or null. */
export const kindAt = (locale: Locale, slug: string): DocumentKind | null =>
  documentKinds.find((kind) => kindSlugs[locale][kind] === slug) ?? null;

const known = new Map<string, DocumentKind>(Object.entries(kinds).map(([letters, kind]) => [letters, kind]));

/** Two kinds share their capitals: TTr is a submission, TT a circular; so letters are compared as written first. */
const loosely = new Map<string, DocumentKind>(
  Object.entries(kinds).map(([letters, kind]) => [letters.toUpperCase(), kind]),
);

/**
 * The kind of an administrative document, from the abbreviation in its number: `200/KH-ĐHBN` is a plan. An official
 * letter carries only its issuer's letters (`15/ĐHBN-TCHC`), so an unknown abbreviation gives null.
 */
export function documentKind(number: string): DocumentKind | null {
  for (const part of number.normalize('NFC').split('/').slice(1)) {
    const letters = /^\s*(\p{L}+)/u.exec(part)?.[1];
    if (!letters) continue;
    const kind = known.get(letters) ?? loosely.get(letters.toUpperCase());
    if (kind) return kind;
  }
  return null;
}
