/** What an upload may be, at most. */
export const mediaLimits = {
  bytes: 25 * 1024 * 1024,
  megapixels: 60,
  /** Longest side in pixels; no WebP can be longer. */
  side: 16_383,
  /** Shortest side of what is left when a photo is cut. */
  cutSide: 64,
  alt: 300,
  caption: 500,
  credit: 120,
  name: 255,
} as const;

/** Image types that are taken, and what a file chooser is told. */
export const imageFormats = ['jpeg', 'png', 'webp', 'avif'] as const;
export type ImageFormat = (typeof imageFormats)[number];
export const acceptImages = '.jpg,.jpeg,.png,.webp,.avif,image/jpeg,image/png,image/webp,image/avif';
export const acceptFiles = '.pdf,application/pdf';
