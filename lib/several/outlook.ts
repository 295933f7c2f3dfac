import { sees } from '../accounts/article-reach.ts';
import { type Action, type Actor, may, reach } from '../accounts/permissions.ts';
import { type Names, namesOf } from '../articles/naming.ts';
import { db } from '../db.ts';
import { type Locale, locales } from '../i18n/locales.ts';
import { isId } from '../id.ts';
import { type Issue, issue } from '../issue.ts';
import { unmetBeforePublishing } from '../publishing/queries.ts';
import { type SeveralAction, severalActions, severalLimit } from './schema.ts';

/**
 * What would become of one language, or of the article; what stands in the way, nothing where it will be done, and what is
 * warned of.
 */
export type Prospect = { locale: Locale | null; issues: Issue[]; warnings: Issue[] };

/** An article that is to be acted upon with others, as it stands now. */
export type Outlook = {
  articleId: string;
  title: string;
  titleLocale: Locale;
  section: Names;
  units: Names[];
  /** What was looked at; 0 for a language that is not written. */
  versions: { shared: number } & Record<Locale, number>;
  /** Names of the requirements of which there are warnings. */
  seen: string[];
  prospects: Prospect[];
};

/** The right that each action asks of an article. */
const needed: Record<SeveralAction, Action> = {
  publish: 'translation.publish',
  withdraw: 'translation.withdraw',
  section: 'article.edit',
  unit: 'article.edit',
  trash: 'article.trash',
};

const include = {
  section: { select: { texts: { select: { locale: true, name: true } } } },
  units: {
    orderBy: { position: 'asc' },
    select: { unit: { select: { texts: { select: { locale: true, name: true } } } } },
  },
  translations: {
    select: {
      locale: true,
      title: true,
      status: true,
      version: true,
      currentRevisionId: true,
      publishedRevisionId: true,
    },
  },
} as const;

type Row = NonNullable<Awaited<ReturnType<typeof rowOf>>>;

const rowOf = (id: string) => db.article.findUnique({ where: { id }, include });

const prospect = (locale: Locale | null, key: string | false): Prospect => ({
  locale,
  issues: key ? [issue('', key)] : [],
  warnings: [],
});

type Found = { prospects: Prospect[]; seen: string[] };

async function publishing(actor: Actor, row: Row): Promise<Found> {
  const mayPublish = may(actor, 'translation.publish', row.createdById);
  const unmet = mayPublish ? await unmetBeforePublishing(actor, row.id) : null;
  const seen: string[] = [];
  const prospects = row.translations.map(({ locale, status, currentRevisionId, publishedRevisionId }) => {
    if (!unmet) return prospect(locale, 'notPermitted');
    if (status === 'published' && currentRevisionId === publishedRevisionId)
      return prospect(locale, 'nothingToPublish');
    const warnings = unmet[locale].filter(({ level }) => level === 'warning');
    seen.push(...warnings.map(({ requirement }) => requirement));
    return { locale, issues: unmet[locale].filter(({ level }) => level === 'error'), warnings };
  });
  return { prospects, seen: [...new Set(seen)] };
}

const withdrawing = (actor: Actor, row: Row): Prospect[] =>
  row.translations.map(({ locale, status }) => {
    if (!may(actor, 'translation.withdraw', row.createdById)) return prospect(locale, 'notPermitted');
    return prospect(locale, status !== 'published' && 'notPublished');
  });

function filing(actor: Actor, row: Row): Prospect[] {
  const isPublic = row.translations.some(({ status }) => status === 'published');
  const mayFile =
    may(actor, 'article.edit', row.createdById) &&
    (!isPublic || may(actor, 'article.editPublic', row.createdById));
  return [prospect(null, !mayFile && 'notPermitted')];
}

function trashing(actor: Actor, row: Row): Prospect[] {
  if (!may(actor, 'article.trash', row.createdById)) return [prospect(null, 'notPermitted')];
  return [prospect(null, row.translations.some(({ status }) => status === 'published') && 'trashPublic')];
}

const lookAt: Record<SeveralAction, (actor: Actor, row: Row) => Promise<Found>> = {
  publish: publishing,
  withdraw: async (actor, row) => ({ prospects: withdrawing(actor, row), seen: [] }),
  section: async (actor, row) => ({ prospects: filing(actor, row), seen: [] }),
  unit: async (actor, row) => ({ prospects: filing(actor, row), seen: [] }),
  trash: async (actor, row) => ({ prospects: trashing(actor, row), seen: [] }),
};

async function outlookOf(actor: Actor, action: SeveralAction, id: string): Promise<Outlook | null> {
  const row = await rowOf(id);
  if (!row || row.trashedAt || !(await sees(db, actor, { id, createdById: row.createdById }))) return null;
  const of = (locale: Locale) => row.translations.find((translation) => translation.locale === locale);
  const titleLocale = locales.find((locale) => of(locale)?.title) ?? 'vi';
  const byLocale = ({ locale: one }: Prospect, { locale: other }: Prospect) =>
    locales.indexOf(one ?? 'vi') - locales.indexOf(other ?? 'vi');
  const { prospects, seen } = await lookAt[action](actor, row);
  return {
    articleId: id,
    title: of(titleLocale)?.title ?? '',
    titleLocale,
    section: namesOf(row.section.texts),
    units: row.units.map(({ unit }) => namesOf(unit.texts)),
    versions: { shared: row.version, vi: of('vi')?.version ?? 0, en: of('en')?.version ?? 0 },
    seen,
    prospects: prospects.sort(byLocale),
  };
}

/**
 * What an action would do with each of several articles, to be read before it is done: in their order, those left out that
 * do not exist or that the actor may not see, and those beyond the limit.
 */
export async function outlookOfSeveral(
  actor: Actor,
  action: SeveralAction,
  ids: readonly string[],
): Promise<Outlook[]> {
  const wanted = [...new Set(ids)].filter(isId).slice(0, severalLimit);
  const outlooks: Outlook[] = [];
  for (const id of wanted) {
    const outlook = await outlookOf(actor, action, id);
    if (outlook) outlooks.push(outlook);
  }
  return outlooks;
}

/** What an actor may do with several articles at once, as far as any of them allows it. */
export const severalActionsOf = (actor: Actor): SeveralAction[] =>
  severalActions.filter((action) => reach(actor, needed[action]) !== 'none');
