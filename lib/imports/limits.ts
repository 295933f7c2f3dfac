import { mediaLimits } from '../media/limits.ts';

const mega = 1024 * 1024;

/** What a document that is brought in may be, at most. */
export const importLimits = {
  /** Of the file as it is sent. */
  bytes: mediaLimits.bytes,
  /** Files chosen at once. */
  files: 20,
  /** Parts inside the file. */
  parts: 2000,
  /** All parts unpacked. */
  unpacked: 160 * mega,
  /** How many times larger a part may become when it is unpacked; text compresses well, but not so. */
  ratio: 200,
  /** A part smaller than this when unpacked does no harm, however well it was packed. */
  harmless: mega,
  /** One part of text unpacked. */
  xml: 8 * mega,
  /** Elements inside one another. */
  depth: 150,
  pictures: 100,
  /** Pictures smaller than this on both sides are bullets and ornaments. */
  ornament: 32,
} as const;

export const acceptDocuments =
  '.docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document';
