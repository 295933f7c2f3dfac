import { type Action, type Actor, may, reach } from '../accounts/permissions.ts';
import { type Names, namesOf } from '../articles/naming.ts';
import { db } from '../db.ts';
import { type Locale, locales } from '../i18n/locales.ts';
import { isId } from '../id.ts';
import { type Issue, issue } from '../issue.ts';
import { unmetBeforePublishing } from './queries.ts';
import { type BulkAction, bulkActions, bulkLimit } from './schema.ts';

/** What would become of one language, or of the filing; what stands in the way, nothing where it will be done. */
export type Prospect = { locale: Locale | null; issues: Issue[] };

/** An article that is to be acted upon with others, as it stands now. */
export type BulkOutlook = {
  articleId: string;
  title: string;
  titleLocale: Locale;
  section: Names;
  units: Names[];
  /** What was looked at; 0 for a language that is not written. */
  versions: { shared: number } & Record<Locale, number>;
  prospects: Prospect[];
};

/** The right that each action asks of an article. */
const needed: Record<BulkAction, Action> = {
  publish: 'translation.publish',
  withdraw: 'translation.withdraw',
  section: 'article.edit',
  unit: 'article.edit',
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

async function publishing(actor: Actor, row: Row): Promise<Prospect[]> {
  const mayPublish = may(actor, 'translation.publish', row.createdById);
  const unmet = mayPublish ? await unmetBeforePublishing(actor, row.id) : null;
  return row.translations.map(({ locale, status, currentRevisionId, publishedRevisionId }) => {
    if (!unmet) return { locale, issues: [issue('', 'notPermitted')] };
    const isOut = status === 'published' && currentRevisionId === publishedRevisionId;
    const errors = unmet[locale].filter(({ level }) => level === 'error');
    return { locale, issues: isOut ? [issue('', 'nothingToPublish')] : errors };
  });
}

const withdrawing = (actor: Actor, row: Row): Prospect[] =>
  row.translations.map(({ locale, status }) => {
    const key = may(actor, 'translation.withdraw', row.createdById) ? 'notPublished' : 'notPermitted';
    const isHeld = key === 'notPermitted' || status !== 'published';
    return { locale, issues: isHeld ? [issue('', key)] : [] };
  });

function filing(actor: Actor, row: Row): Prospect[] {
  const isPublic = row.translations.some(({ status }) => status === 'published');
  const mayFile =
    may(actor, 'article.edit', row.createdById) &&
    (!isPublic || may(actor, 'article.editPublic', row.createdById));
  return [{ locale: null, issues: mayFile ? [] : [issue('', 'notPermitted')] }];
}

async function outlookOf(actor: Actor, action: BulkAction, id: string): Promise<BulkOutlook | null> {
  const row = await rowOf(id);
  if (!row || !may(actor, 'article.read', row.createdById)) return null;
  const of = (locale: Locale) => row.translations.find((translation) => translation.locale === locale);
  const titleLocale = locales.find((locale) => of(locale)?.title) ?? 'vi';
  const byLocale = ({ locale: one }: Prospect, { locale: other }: Prospect) =>
    locales.indexOf(one ?? 'vi') - locales.indexOf(other ?? 'vi');
  const prospects =
    action === 'publish'
      ? await publishing(actor, row)
      : action === 'withdraw'
        ? withdrawing(actor, row)
        : filing(actor, row);
  return {
    articleId: id,
    title: of(titleLocale)?.title ?? '',
    titleLocale,
    section: namesOf(row.section.texts),
    units: row.units.map(({ unit }) => namesOf(unit.texts)),
    versions: { shared: row.version, vi: of('vi')?.version ?? 0, en: of('en')?.version ?? 0 },
    prospects: prospects.sort(byLocale),
  };
}

/**
 * What an action would do with each of several articles, to be read before it is done: in their order, those left out that
 * do not exist or that the actor may not see, and those beyond the limit.
 */
export async function outlookOfSeveral(
  actor: Actor,
  action: BulkAction,
  ids: readonly string[],
): Promise<BulkOutlook[]> {
  const wanted = [...new Set(ids)].filter(isId).slice(0, bulkLimit);
  const outlooks: BulkOutlook[] = [];
  for (const id of wanted) {
    const outlook = await outlookOf(actor, action, id);
    if (outlook) outlooks.push(outlook);
  }
  return outlooks;
}

/** What an actor may do with several articles at once, as far as any of them allows it. */
export const bulkActionsOf = (actor: Actor): BulkAction[] =>
  bulkActions.filter((action) => reach(actor, needed[action]) !== 'none');
