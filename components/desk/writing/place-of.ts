import type { Locale } from '../../../lib/i18n/locales.ts';
import type { Issue } from '../../../lib/issue.ts';

/** Id of the field on the writing screen that has to be changed so that a requirement is met. */
export function placeOf(locale: Locale, { field, values }: Issue): string {
  if (values?.mediaId) return `photos.${values.mediaId}.${locale}.alt`;
  return field === 'sectionId' ? 'shared.sectionId' : `${locale}.${field}`;
}
