import type { Issue } from '../../../lib/issue.ts';
import type { Part } from './article-view.ts';

/** Id of the field on the writing screen in which an issue of a part is put right. */
export function placeOf(part: Part, { field, values }: Issue): string {
  if (values?.mediaId) return `photos.${values.mediaId}.${values.locale ?? part}.alt`;
  if (field === 'facts') return 'facts';
  return field === 'sectionId' ? 'shared.sectionId' : `${part}.${field}`;
}
