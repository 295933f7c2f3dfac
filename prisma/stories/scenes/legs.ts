import { shade } from './colour.ts';
import { capsule, type Point, path, reach, rect } from './draw.ts';
import type { Look } from './look.ts';
import type { Pose } from './pose.ts';

type Lower = { colour: string; width: number; bareFrom?: 'knee' | 'thigh'; shoe: string };

/** What is worn below the waist, for those outfits whose upper part does not reach the ground. */
function lowerOf({ outfit, colour, second }: Look): Lower {
  const dark = '#231f24';
  if (outfit === 'aoDai') return { colour: second, width: 8, shoe: '#d9cfc0' };
  if (outfit === 'suit') return { colour: shade(colour, 0.12), width: 8.2, shoe: dark };
  if (outfit === 'gown') return { colour: '#2a2c38', width: 7.4, shoe: dark };
  if (outfit === 'labCoat') return { colour: '#3a3f4c', width: 7.8, shoe: dark };
  if (outfit === 'overall') return { colour, width: 8.6, shoe: '#3b332e' };
  if (outfit === 'dress') return { colour: second, width: 7, bareFrom: 'thigh', shoe: dark };
  if (outfit === 'kit') return { colour: second, width: 8.6, bareFrom: 'knee', shoe: '#20242c' };
  return { colour: second, width: 7.9, shoe: dark };
}

function leg(look: Look, hip: Point, [upper, lower]: readonly [number, number], outward: number): string {
  const { colour, width, bareFrom, shoe } = lowerOf(look);
  const knee = reach(hip, upper, 41);
  const ankle = reach(knee, lower, 41);
  const [x, y] = ankle;
  const bare = capsule(hip, 6.6, knee, 5, look.skin) + capsule(knee, 5, ankle, 3.4, look.skin);
  const cloth =
    capsule(hip, width, knee, width * 0.78, colour) +
    capsule(knee, width * 0.78, ankle, width * 0.62, colour);
  const shorts = capsule(hip, width + 0.6, reach(hip, upper, 26), width, colour);
  const sock = look.outfit === 'kit' ? capsule(reach(knee, lower, 14), 4.6, ankle, 3.8, look.colour) : '';
  const foot = path(
    `M${x - 4.4} ${y - 2} L${x + 4.4} ${y - 2} L${x + 5 + outward * 3.4} ${y + 5} L${x - 5 + outward * 3.4} ${y + 5}Z`,
    shoe,
    'stroke-linejoin="round"',
  );
  return foot + (bareFrom === 'knee' ? bare + sock + shorts : bareFrom === 'thigh' ? bare : cloth);
}

const pelvis = (look: Look) => rect(-15.6, -93, 31.2, 14, lowerOf(look).colour, 'rx="5"');

/** Both legs, from the hips to the shoes. */
export const legs = (look: Look, { leftLeg, rightLeg }: Pose): string =>
  leg(look, [-7.4, -86], leftLeg, -0.6) + leg(look, [7.4, -86], rightLeg, 0.6) + pelvis(look);
