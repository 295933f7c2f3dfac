import { Readable } from 'node:stream';
import { getTranslations } from 'next-intl/server';
import { currentActor } from '../../../../../lib/accounts/session.ts';
import { exportArticles } from '../../../../../lib/articles/list-export.ts';
import { systemClock } from '../../../../../lib/clock.ts';
import { locales } from '../../../../../lib/i18n/locales.ts';
import { absolute } from '../../../../../lib/seo/address.ts';
import { readSettings } from '../../../../../lib/settings/queries.ts';
import { dayOf } from '../../../../../lib/text/dates.ts';

const columns = [
  ...['titleVi', 'titleEn', 'section', 'units', 'author', 'stateVi', 'stateEn', 'publishedVi'],
  ...['publishedEn', 'event', 'created', 'updated', 'addressVi', 'addressEn'],
] as const;

const states = ['absent', 'draft', 'published', 'withdrawn'] as const;

/** The desk's list under its filter, as a file for spreadsheets; every heading in both languages. */
export async function GET(request: Request): Promise<Response> {
  const actor = await currentActor(request.headers);
  if (!actor) return new Response(null, { status: 401 });
  const [vi, en] = await Promise.all(
    locales.map((locale) => getTranslations({ locale, namespace: 'articleExport' })),
  );
  const own = await getTranslations({ locale: actor.interfaceLocale, namespace: 'articleExport' });
  const words = {
    head: columns.map((column) => `${vi?.(column)} / ${en?.(column)}`),
    states: Object.fromEntries(states.map((state) => [state, own(`states.${state}`)])),
    origin: absolute(''),
  };
  const { timeZone } = await readSettings();
  const filter = Object.fromEntries(new URL(request.url).searchParams);
  const lines = Readable.from(exportArticles(actor, filter, words), { objectMode: false });
  const body = Readable.toWeb(lines) as ReadableStream<Uint8Array>;
  return new Response(body, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="bai-viet-${dayOf(systemClock(), timeZone)}.csv"`,
      'Cache-Control': 'no-store',
    },
  });
}
