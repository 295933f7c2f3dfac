/** A part of a photo and its size, in pixels. */
type Size = { width: number; height: number };
export type Box = Size & { left: number; top: number };

const between = (value: number, least: number, most: number) => Math.max(least, Math.min(most, value));

/** The largest part of a shape, width by height, in the middle of another part. */
export function shaped(within: Box, [across, down]: readonly [number, number]): Box {
  const scale = Math.min(within.width / across, within.height / down);
  const [width, height] = [Math.round(across * scale), Math.round(down * scale)];
  return {
    left: Math.round(within.left + (within.width - width) / 2),
    top: Math.round(within.top + (within.height - height) / 2),
    width,
    height,
  };
}

/** A part moved, but never over the edge. */
export const movedBy = (box: Box, right: number, down: number, whole: Size): Box => ({
  ...box,
  left: between(Math.round(box.left + right), 0, whole.width - box.width),
  top: between(Math.round(box.top + down), 0, whole.height - box.height),
});

/**
 * A part with a corner pulled to another place; the opposite corner stays.
 * @param corner Which one: its side from left to right, and from top to bottom.
 * @param ratio Width to height, when the shape is to stay.
 */
export function pulled(
  box: Box,
  corner: { right: boolean; bottom: boolean },
  to: { x: number; y: number },
  { whole, least, ratio }: { whole: Size; least: number; ratio: number | null },
): Box {
  const fixedX = corner.right ? box.left : box.left + box.width;
  const fixedY = corner.bottom ? box.top : box.top + box.height;
  const roomX = corner.right ? whole.width - fixedX : fixedX;
  const roomY = corner.bottom ? whole.height - fixedY : fixedY;
  const asked = { width: Math.abs(to.x - fixedX), height: Math.abs(to.y - fixedY) };
  let width = between(Math.round(asked.width), Math.min(least, roomX), roomX);
  let height = between(Math.round(asked.height), Math.min(least, roomY), roomY);
  if (ratio) {
    width = Math.min(Math.max(width, Math.round(height * ratio)), roomX, Math.round(roomY * ratio));
    height = Math.min(Math.round(width / ratio), roomY);
  }
  return {
    left: corner.right ? fixedX : fixedX - width,
    top: corner.bottom ? fixedY : fixedY - height,
    width,
    height,
  };
}

/** A part of a photo after the photo is turned a quarter clockwise. @param whole Size of the photo before. */
export const turnedBox = ({ left, top, width, height }: Box, whole: Size): Box => ({
  left: whole.height - top - height,
  top: left,
  width: height,
  height: width,
});

/** What was typed in as a part that lies within the photo. */
export function fitting(typed: Box, whole: Size, least: number): Box {
  const width = between(Math.round(typed.width), Math.min(least, whole.width), whole.width);
  const height = between(Math.round(typed.height), Math.min(least, whole.height), whole.height);
  return movedBy({ left: typed.left, top: typed.top, width, height }, 0, 0, whole);
}
