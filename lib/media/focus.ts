/** The point of a photo that stays in sight wherever it is cut, in thousandths from the left and from the top. */
export type Focus = { x: number; y: number };

/** The point that somebody set, as its row has it; null when nobody has. */
export const focusOf = (row: { focusX: number | null; focusY: number | null }): Focus | null =>
  row.focusX === null || row.focusY === null ? null : { x: row.focusX, y: row.focusY };

type Size = { width: number; height: number };

/**
 * The part of a photo that is left when it is cut to another shape without being enlarged along its shorter way. The point
 * stands in the part where it stands in the photo, as `object-position` has it on reader pages.
 * @param shape Width and height in any unit.
 */
export function cutAround(photo: Size, shape: Size, { x, y }: Focus): Size & { left: number; top: number } {
  const scale = Math.min(photo.width / shape.width, photo.height / shape.height);
  const width = Math.max(1, Math.round(shape.width * scale));
  const height = Math.max(1, Math.round(shape.height * scale));
  const left = Math.round(((photo.width - width) * x) / 1000);
  const top = Math.round(((photo.height - height) * y) / 1000);
  return { left, top, width, height };
}
