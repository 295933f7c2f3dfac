import type { Issue } from '../../../lib/issue.ts';
import type { Part } from './article-view.ts';

/** Where what both languages share is put right, whichever of them an issue was found in. */
const shared: Record<string, string> = {
  '': 'requirements',
  facts: 'facts',
  sectionId: 'shared.sectionId',
  unitIds: 'shared.unitIds',
  eventDate: 'shared.eventDate',
  leadMediaId: 'photos',
};

/** Id of the field on the writing screen in which an issue of a part is put right. */
export function placeOf(part: Part, { field, values }: Issue): string {
  if (values?.mediaId) return `photos.${values.mediaId}.${values.locale ?? part}.alt`;
  return shared[field] ?? `${part}.${field}`;
}
