import { type Actor, may } from '../accounts/permissions.ts';
import type { Clock } from '../clock.ts';
import { type Db, db, type Transaction } from '../db.ts';
import { type Locale, locales } from '../i18n/locales.ts';
import { readInput } from '../input.ts';
import { done, issue, notPermitted, overtaken, type Result, refused } from '../issue.ts';
import { transaction } from '../transaction.ts';
import { BannerInput } from './banner-schema.ts';
import { readSettings } from './queries.ts';

type Told = { text: string; link: string };

/** The notice of every page: what it says, and when; version 0 while there has been none. */
export type Banner = {
  version: number;
  from: Date | null;
  until: Date | null;
  shown: boolean;
  texts: Record<Locale, Told>;
};

/** Reads the notice as the desk keeps it, also before it is shown and after. */
export async function readBanner(from: Db = db): Promise<Banner> {
  const row = await from.banner.findUnique({ where: { id: 1 }, include: { texts: true } });
  const told = (locale: Locale): Told => {
    const { text = '', link = '' } = row?.texts.find((one) => one.locale === locale) ?? {};
    return { text, link };
  };
  const { version = 0, shown = false, until = null } = row ?? {};
  return { version, shown, until, from: row?.from ?? null, texts: { vi: told('vi'), en: told('en') } };
}

/** The instant of a wall-clock time, or of the beginning of a day, in a time zone; of the day after it where it ends one. */
async function instantOf(
  tx: Transaction,
  timeZone: string,
  typed: { day: string; time: string | null; ends: boolean },
): Promise<Date> {
  const wall = `${typed.day} ${typed.time ?? '00:00'}`;
  const days = typed.ends && !typed.time ? 1 : 0;
  const [row] = await tx.$queryRaw<{ at: Date }[]>`
    SELECT (${wall}::timestamp + make_interval(days => ${days}::int)) AT TIME ZONE ${timeZone} AS at`;
  return row?.at ?? new Date(Number.NaN);
}

async function overtakenBy(tx: Transaction, version: number) {
  const event = await tx.timelineEvent.findFirst({
    where: { kind: 'settings.bannerSaved' },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    include: { actor: true },
  });
  return overtaken({ by: event?.actor?.name ?? '', at: event?.at ?? new Date(0), version });
}

/**
 * Puts a notice on every reader page of the languages in which it says something, changes it, or takes it down, which is
 * saving it empty. Pages have it at once, or when its time comes. For administrators.
 * @param input see `BannerInput`; without a beginning it begins now, without an end it stays.
 * @returns the new version. Issues: notPermitted, overtaken (`by`, `at`, `version`); `date`, `time`, `required`, `tooLong`,
 *   `bannerLink`, `bannerEnd` on `untilDay`.
 */
export async function saveBanner(
  actor: Actor,
  clock: Clock,
  input: unknown,
): Promise<Result<{ version: number }>> {
  if (!may(actor, 'settings.edit')) return notPermitted();
  const read = readInput(BannerInput, input);
  if (!read.ok) return read;
  const { version, fromDay, fromTime, untilDay, untilTime, ...told } = read.data;
  return transaction(async (tx) => {
    // Held to the end, so that of two who save at once the second is told.
    await tx.$executeRaw`LOCK TABLE banner IN SHARE ROW EXCLUSIVE MODE`;
    const stored = await readBanner(tx);
    if (stored.version !== version) return overtakenBy(tx, stored.version);
    const { timeZone } = await readSettings(tx);
    const at = clock();
    const from = fromDay ? await instantOf(tx, timeZone, { day: fromDay, time: fromTime, ends: false }) : at;
    const until = untilDay
      ? await instantOf(tx, timeZone, { day: untilDay, time: untilTime, ends: true })
      : null;
    if (until && until <= from) return refused(issue('untilDay', 'bannerEnd'));
    const worded = locales.filter((locale) => told[locale].text);
    const shown = worded.length > 0 && from <= at && (!until || at < until);
    const next = { from, until, shown, version: version + 1 };
    await tx.banner.upsert({ where: { id: 1 }, create: { id: 1, ...next }, update: next });
    await tx.bannerText.deleteMany({});
    await tx.bannerText.createMany({ data: worded.map((locale) => ({ locale, ...told[locale] })) });
    const kind = worded.length > 0 ? 'settings.bannerSaved' : 'settings.bannerRemoved';
    const data = { version: next.version, vi: told.vi.text, en: told.en.text };
    await tx.timelineEvent.create({ data: { at, actorId: actor.id, kind, data } });
    return done({ version: next.version });
  });
}

/**
 * Shows the notice of every page when its time has come, and takes it down when it is over. Harmless when done twice, or by
 * several processes.
 * @returns whether something changed.
 */
export async function sweepBanner(clock: Clock): Promise<boolean> {
  const now = clock();
  const changed = await db.$executeRaw`
    UPDATE banner SET shown = NOT shown
    WHERE shown IS DISTINCT FROM ("from" <= ${now} AND coalesce(${now} < "until", true)
      AND EXISTS (SELECT FROM banner_text WHERE banner_id = banner.id))`;
  return changed > 0;
}
