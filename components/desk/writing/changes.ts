import { locales } from '../../../lib/i18n/locales.ts';
import { sameJson } from '../../../lib/text/same-json.ts';
import type { Draft, Part } from './article-view.ts';
import { tidy } from './tidy.ts';

/** What stands on the screen, and what is stored. */
type Both = { draft: Draft; stored: Draft };

/** The parts that differ from what is stored. */
export const changedParts = ({ draft, stored }: Both): Part[] =>
  (['shared', ...locales, 'pairs', 'photos'] as const).filter((part) => !sameJson(draft[part], stored[part]));

/** The photos whose words differ from what is stored. */
export const changedPhotos = ({ draft, stored }: Both): string[] =>
  Object.keys(draft.photos).filter((id) => !sameJson(draft.photos[id], stored.photos[id]));

/** The parts in which something is written that is not stored; a row with nothing in it is not. */
export const unsavedParts = ({ draft, stored }: Both): Part[] => changedParts({ draft: tidy(draft), stored });
