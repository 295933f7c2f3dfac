import { garment, sleeveOf } from './clothes.ts';
import { shade } from './colour.ts';
import { capsule, ellipse, group, type Point, place, reach } from './draw.ts';
import { hairBehind, head, type View } from './head.ts';
import { legs } from './legs.ts';
import type { Look } from './look.ts';
import { type Limb, type Pose, poses } from './pose.ts';

/** One person in a scene. Measures are centimetres: feet at (0, 0), shoulders near y = -142, about 171 tall. */
export type Figure = {
  look: Look;
  pose?: Pose;
  view?: View;
  /** What the hands hold, drawn at the middle between them, above everything else. */
  held?: (left: Point, right: Point) => string;
  /** Only from the hips up, for people behind tables. */
  bust?: boolean;
  /** Degrees that the head is tilted. */
  nod?: number;
};

const arm = (look: Look, shoulder: Point, [upper, lower]: Limb): { drawn: string; hand: Point } => {
  const elbow = reach(shoulder, upper, 28);
  const wrist = reach(elbow, lower, 24);
  const hand = reach(wrist, lower, 4.5);
  const { colour, length } = sleeveOf(look);
  const bare = capsule(shoulder, 4.6, elbow, 3.7, look.skin) + capsule(elbow, 3.7, wrist, 2.9, look.skin);
  const cloth =
    length === 'long'
      ? capsule(shoulder, 6, elbow, 4.7, colour) + capsule(elbow, 4.7, wrist, 3.9, colour)
      : length === 'short'
        ? capsule(shoulder, 6.2, reach(shoulder, upper, 17), 5.8, colour)
        : '';
  return { drawn: bare + ellipse(...hand, 3.6, 4, look.skin) + cloth, hand };
};

/** Draws a person, standing at the origin. */
export function figure({
  look,
  pose = poses.stand,
  view = 'front',
  held,
  bust = false,
  nod = 0,
}: Figure): string {
  const half = look.woman ? 13.6 : 16.6;
  const left = arm(look, [-half, -135.5], pose.leftArm);
  const right = arm(look, [half, -135.5], pose.rightArm);
  const neck = capsule([0, -154], 4.3, [0, -144], 5, shade(look.skin, 0.16));
  const skull = (content: string) => place(0, -163.5, 1, group(content, `transform="rotate(${nod})"`));
  const hung = view === 'front' ? skull(hairBehind(look)) : '';
  const trunk = hung + neck + garment(look, view, bust) + (view === 'front' ? '' : left.drawn + right.drawn);
  const arms = view === 'front' ? left.drawn + right.drawn : '';
  const upper = trunk + skull(head(look, view)) + arms + (held?.(left.hand, right.hand) ?? '');
  const leaning = pose.lean ? group(upper, `transform="rotate(${pose.lean} 0 -88)"`) : upper;
  return (bust ? '' : legs(look, pose)) + leaning;
}

/** Draws a person with feet at (x, y), `scale` pixels for a centimetre. */
export const stand = (x: number, y: number, scale: number, person: Figure, mirrored = false): string =>
  place(x, y, scale, figure(person), mirrored);

/** The soft shadow somebody casts on the floor. */
export const footShadow = (x: number, y: number, scale: number, opacity = 0.22): string =>
  ellipse(x, y, 26 * scale, 5.5 * scale, '#1d1622', `opacity="${opacity}"`);
