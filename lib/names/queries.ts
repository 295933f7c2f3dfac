import { type Db, db } from '../db.ts';
import type { Locale } from '../i18n/locales.ts';
import { isId } from '../id.ts';
import type { NameText, RegisterKind } from './schema.ts';

/** A section or unit with its names; `en` is null where it has none; `articles` counts what is filed there, drafts too. */
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

/** All sections or all units, in their order. Names are no secret: any member of staff files articles under them. */
export async function listNames(kind: RegisterKind): Promise<NamedEntry[]> {
  const rows =
    kind === 'section'
      ? await db.section.findMany({ include, orderBy: inOrder })
      : await db.unit.findMany({ include, orderBy: inOrder });
  return rows.map(entryOf);
}

/** One section or unit, or null. */
export async function readNames(kind: RegisterKind, id: string, client: Db = db): Promise<NamedEntry | null> {
  if (!isId(id)) return null;
  const where = { id };
  const row =
    kind === 'section'
      ? await client.section.findUnique({ where, include })
      : await client.unit.findUnique({ where, include });
  return row && entryOf(row);
}
