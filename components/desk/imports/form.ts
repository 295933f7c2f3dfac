import { locales } from '../../../lib/i18n/locales.ts';
import type { ImportForm, ImportPreview } from '../../../lib/imports/schema.ts';
import { formatDay, formatTime } from '../../../lib/text/dates.ts';

/** What is understood of a document, as the fields hold it before anybody puts it right. */
export const fromPreview = ({ texts, eventDate, eventTime }: ImportPreview): ImportForm => ({
  sectionId: '',
  texts: locales.flatMap((found) => {
    const text = texts[found];
    return text ? [{ found, as: found, title: text.title, sapo: text.sapo }] : [];
  }),
  eventDate: eventDate ? formatDay(eventDate, 'vi') : '',
  eventTime: eventTime ? formatTime(eventTime) : '',
});
