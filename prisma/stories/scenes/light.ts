import { linear, polygon, radial, rect, sheet } from './draw.ts';

const { width, height } = sheet;

/** A glow around a point of the picture, as lamps and windows give; a colour and its strength from 0 to 1. */
export const glow = (
  id: string,
  [x, y]: readonly [number, number],
  radius: number,
  colour: string,
  strength: number,
): string =>
  radial(
    id,
    [
      [0, colour, strength],
      [1, colour, 0],
    ],
    [x, y, radius],
  ) + rect(0, 0, width, height, `url(#${id})`);

/** Darkness gathering at the lower edge, so that the middle is where one looks. */
export const lowerDusk = (strength: number, from = 0.55): string =>
  linear('lowerDusk', [
    [0, '#1d1622', 0],
    [from, '#1d1622', 0],
    [1, '#1d1622', strength],
  ]) + rect(0, 0, width, height, 'url(#lowerDusk)');

/** A beam of daylight falling in from a window at the left. */
export const beam = (
  id: string,
  x: number,
  top: number,
  wide: number,
  fall: number,
  strength = 0.22,
): string =>
  linear(id, [
    [0, '#fff3cf', strength],
    [1, '#fff3cf', 0],
  ]) +
  polygon(
    [
      [x, top],
      [x + wide, top],
      [x + wide + fall, height],
      [x + fall - wide * 0.4, height],
    ],
    `url(#${id})`,
  );
