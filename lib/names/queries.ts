import { type Db, db } from '../db.ts';
import type { Locale } from '../i18n/locales.ts';
import { isId } from '../id.ts';
import type { NameText, RegisterKind } from './schema.ts';

/** A section, unit or series with its names; `en` is null where it has none; `articles` counts what is filed there, drafts too. */
export type NamedEntry = {
  id: string;
  /** What the next change of the names says that it was based on. */
  version: number;
  vi: NameText;
  en: NameText | null;
  articles: number;
};

const none: NameText = { name: '', slug: '', description: '' };

const textOf = (texts: readonly (NameText & { locale: Locale })[], locale: Locale): NameText | null => {
  const found = texts.find((text) => text.locale === locale);
  return found ? { name: found.name, slug: found.slug, description: found.description } : null;
};

const entryOf = (row: {
  id: string;
  version: number;
  texts: (Omit<NameText, 'description'> & { locale: Locale; description?: string })[];
  _count: { articles: number };
}): NamedEntry => {
  const texts = row.texts.map((text) => ({ description: '', ...text }));
  return {
    id: row.id,
    version: row.version,
    vi: textOf(texts, 'vi') ?? none,
    en: textOf(texts, 'en'),
    articles: row._count.articles,
  };
};

const inOrder: { position?: 'asc'; id?: 'asc' }[] = [{ position: 'asc' }, { id: 'asc' }];
const include = { texts: true, _count: { select: { articles: true } } } as const;

/** All sections, units or series, in their order. Names are no secret: any member of staff files articles under them. */
export async function listNames(kind: RegisterKind): Promise<NamedEntry[]> {
  const asked = { include, orderBy: inOrder };
  switch (kind) {
    case 'section':
      return (await db.section.findMany(asked)).map(entryOf);
    case 'unit':
      return (await db.unit.findMany(asked)).map(entryOf);
    case 'series':
      return (await db.series.findMany(asked)).map(entryOf);
  }
}

/** One section, unit or series, or null. */
export async function readNames(kind: RegisterKind, id: string, client: Db = db): Promise<NamedEntry | null> {
  if (!isId(id)) return null;
  const asked = { where: { id }, include };
  const row = await {
    section: () => client.section.findUnique(asked),
    unit: () => client.unit.findUnique(asked),
    series: () => client.series.findUnique(asked),
  }[kind]();
  return row && entryOf(row);
}
