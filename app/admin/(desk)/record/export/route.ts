import { getTranslations } from 'next-intl/server';
import { may } from '../../../../../lib/accounts/permissions.ts';
import { currentActor } from '../../../../../lib/accounts/session.ts';
import { csvLine } from '../../../../../lib/text/csv.ts';
import { RecordFilter } from '../../../../../lib/timeline/record-filter.ts';
import { wholeRecord } from '../../../../../lib/timeline/site-record.ts';
import { deskTimeZone } from '../../../settings.ts';
import { recordWording } from '../wording.ts';

/** The record, as the filter in the address lets it through, as a list for spreadsheets; sent while it is read. */
export async function GET(request: Request) {
  const actor = await currentActor(request.headers);
  if (!actor) return new Response(null, { status: 401 });
  if (!may(actor, 'record.read')) return new Response(null, { status: 404 });
  const filter = RecordFilter.parse(Object.fromEntries(new URL(request.url).searchParams));
  const [timeZone, worded, t] = await Promise.all([
    deskTimeZone(),
    recordWording(),
    getTranslations('record'),
  ]);
  const entries = wholeRecord(actor, filter, timeZone);
  const head = [t('when'), t('who'), t('kind'), t('what'), t('about'), t('data')];
  const encoder = new TextEncoder();
  const stream = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(encoder.encode(`\ufeff${csvLine(head)}`)),
    async pull(controller) {
      const next = await entries.next();
      if (next.done) return controller.close();
      const entry = next.value;
      const { at, by, kind, article, subject, data } = entry;
      const about = article?.title || article?.id || subject?.name || '';
      const line = [at.toISOString(), by?.name ?? '', kind, worded(entry), about, JSON.stringify(data)];
      controller.enqueue(encoder.encode(csvLine(line)));
    },
    cancel: async () => {
      await entries.return(undefined);
    },
  });
  return new Response(stream, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="ban-tin-record.csv"',
      'Cache-Control': 'no-store',
    },
  });
}
