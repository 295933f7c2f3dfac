import { campusLife } from './photos/campus-life.ts';
import { emulation } from './photos/emulation.ts';
import type { Photo } from './photos/photo.ts';
import { staffConference } from './photos/staff-conference.ts';
import { teaching } from './photos/teaching.ts';
import { tradeUnion } from './photos/trade-union.ts';
import { yearReview } from './photos/year-review.ts';

/** Every picture of the demo, by name. */
export const photos = {
  ...staffConference,
  ...emulation,
  ...tradeUnion,
  ...yearReview,
  ...campusLife,
  ...teaching,
};

export type PhotoKey = keyof typeof photos;

export const photoKeys = Object.keys(photos) as PhotoKey[];

export const photoOf = (key: PhotoKey): Photo => photos[key];
