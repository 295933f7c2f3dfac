import { type Actor, may } from '../accounts/permissions.ts';
import type { Clock } from '../clock.ts';
import type { Transaction } from '../db.ts';
import { locales } from '../i18n/locales.ts';
import { readInput } from '../input.ts';
import { done, notPermitted, overtaken, type Result, refused, storedMeanwhile } from '../issue.ts';
import { transaction } from '../transaction.ts';
import { readSettings, type Settings } from './queries.ts';
import { SettingsInput } from './schema.ts';

/** Settings as fields of the form, by name: `accent`, `vi.nameplate` … */
function fieldsOf({ schoolYearStart, feedSize, texts, ...words }: Pick<Settings, Fields>) {
  const { accent, email, phone, timeZone, toneStyle, requiredFactors, feedText, indexNowKey } = words;
  const numbers = { schoolYearStart: String(schoolYearStart), feedSize: String(feedSize) };
  const levels = Object.entries(words.requirementLevels).map(
    ([name, level]) => [`requirementLevels.${name}`, level] as const,
  );
  const rules = { toneStyle, requiredFactors, feedText, indexNowKey };
  const shared = { accent, email, phone, timeZone, ...numbers, ...rules };
  const worded = locales.flatMap((locale) =>
    Object.entries(texts[locale]).map(([name, value]) => [`${locale}.${name}`, value] as const),
  );
  return new Map<string, string>([...Object.entries(shared), ...levels, ...worded]);
}

type Fields =
  | ('accent' | 'email' | 'phone' | 'timeZone' | 'schoolYearStart' | 'toneStyle')
  | ('requiredFactors' | 'feedSize' | 'feedText' | 'indexNowKey' | 'requirementLevels' | 'texts');

/** Who saved last, for somebody who started from an older version; and what now stands in the fields that differ. */
async function overtakenBy(tx: Transaction, stored: Settings, wanted: Map<string, string>) {
  const event = await tx.timelineEvent.findFirst({
    where: { kind: 'settings.saved' },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    include: { actor: true },
  });
  const { issues } = overtaken({
    by: event?.actor?.name ?? '',
    at: event?.at ?? new Date(0),
    version: stored.version,
  });
  return refused(...issues, ...storedMeanwhile(fieldsOf(stored), wanted));
}

/**
 * Saves the institution's settings. For administrators.
 * @param input see `SettingsInput`.
 * @returns the new version; issues `overtaken` (`by`, `at`, `version`) with `storedMeanwhile` (`value`) on every field that
 *   differs, `colour`, `accentContrast`, `timeZone`, `phone` …
 */
export async function saveSettings(
  actor: Actor,
  clock: Clock,
  input: unknown,
): Promise<Result<{ version: number }>> {
  if (!may(actor, 'settings.edit')) return notPermitted();
  const read = readInput(SettingsInput, input);
  if (!read.ok) return read;
  const { version, vi, en, ...shared } = read.data;
  return transaction(async (tx) => {
    // Held to the end, so that of two who save at once the second is told.
    await tx.$executeRaw`LOCK TABLE settings IN SHARE ROW EXCLUSIVE MODE`;
    const stored = await readSettings(tx);
    const { requirementLevels = stored.requirementLevels } = shared;
    const wanted = fieldsOf({ ...shared, requirementLevels, texts: { vi, en } });
    if (stored.version !== version) return overtakenBy(tx, stored, wanted);
    const next = { ...shared, version: version + 1 };
    await tx.settings.upsert({ where: { id: 1 }, create: { id: 1, ...next }, update: next });
    for (const locale of locales) {
      const text = read.data[locale];
      const where = { settingsId_locale: { settingsId: 1, locale } };
      await tx.settingsText.upsert({ where, create: { settingsId: 1, locale, ...text }, update: text });
    }
    const before = fieldsOf(stored);
    const fields = [...wanted]
      .filter(([field, value]) => before.get(field) !== value)
      .map(([field]) => field);
    const data = { version: next.version, fields };
    await tx.timelineEvent.create({ data: { at: clock(), actorId: actor.id, kind: 'settings.saved', data } });
    return done({ version: next.version });
  });
}
