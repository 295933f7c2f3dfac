import { getTranslations } from 'next-intl/server';
import type { RecordEntry } from '../../../../lib/timeline/site-record.ts';

/** Values of an event as its wording takes them: lists and whatever else is no text or number stay out. */
function valuesOf({ data, locale }: RecordEntry): Record<string, string | number> {
  const simple = Object.entries(data).filter(([, value]) => ['string', 'number'].includes(typeof value));
  return { ...Object.fromEntries(simple), locale: locale ?? '' } as Record<string, string | number>;
}

/** Says what happened in the language of the desk; a kind that nobody has worded says its own name. */
export async function recordWording(): Promise<(entry: RecordEntry) => string> {
  const t = await getTranslations();
  const roles = await getTranslations('roles');
  return (entry) => {
    const key = `timeline.${entry.kind}` as Parameters<typeof t>[0];
    if (!t.has(key)) return entry.kind;
    const values = valuesOf(entry);
    if (entry.kind === 'account.roleChanged')
      for (const name of ['from', 'to']) values[name] = roles(values[name] as Parameters<typeof roles>[0]);
    return t(key, values as never);
  };
}
