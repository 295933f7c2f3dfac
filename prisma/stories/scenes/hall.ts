import { mix, shade, tint } from './colour.ts';
import { linear, picture, place, polygon, radial, rect, sheet } from './draw.ts';
import { figure, stand } from './figure.ts';
import { bottle, chairBack, clothTable, lectern, nameCard } from './furniture.ts';
import type { Lettering } from './lettering.ts';
import { type Outfit, someone } from './look.ts';
import { poses } from './pose.ts';
import type { Random } from './random.ts';
import { type Banner, backdrop, curtain, platform } from './stage.ts';
import type { Theme } from './theme.ts';

export type Hall = {
  theme: Theme;
  banner: Banner;
  /** Who sits in the rows. */
  audience: readonly [Outfit, ...Outfit[]];
  /** Who stands at the lectern, or nobody. */
  speaker?: Outfit;
  /** People at the table on the stage. */
  presidium: number;
  /** Where the camera stands: -1 at the left wall, 1 at the right. */
  from: number;
};

const { width, height } = sheet;

/** Walls, ceiling and floor, drawn towards a point of sight. */
function room({ theme, from }: Hall): string {
  const [left, right, top, bottom] = [230 - from * 90, 1370 - from * 90, 96, 640];
  const lamps = [0.14, 0.36, 0.62, 0.86].flatMap((along) =>
    [0.3, 0.7].map((across) => {
      const far = { l: left + (right - left) * (across - 0.09), r: left + (right - left) * (across + 0.09) };
      const near = { l: width * (across - 0.09), r: width * (across + 0.09) };
      const y = top * (1 - along);
      const at = (a: number, b: number, t: number) => a + (b - a) * t;
      const deep = Math.min(1, along + 0.1);
      return polygon(
        [
          [at(far.l, near.l, along), y],
          [at(far.r, near.r, along), y],
          [at(far.r, near.r, deep), top * (1 - deep)],
          [at(far.l, near.l, deep), top * (1 - deep)],
        ],
        '#fffdf2',
      );
    }),
  );
  const windows = [0.16, 0.44, 0.76].map((along) => {
    const wall = (x: number, deep: number) => [x * (1 - deep), deep] as const;
    const [x1] = wall(left, along);
    const [x2] = wall(left, along + 0.17);
    const y = (line: number, deep: number) => line + (line - 380) * deep * 1.15;
    return (
      polygon(
        [
          [x1, y(180, along)],
          [x2, y(180, along + 0.17)],
          [x2, y(470, along + 0.17)],
          [x1, y(470, along)],
        ],
        mix('#dcebf0', theme.side, 0.15),
      ) +
      polygon(
        [
          [x1, y(330, along)],
          [x2, y(330, along + 0.17)],
          [x2, y(336, along + 0.17)],
          [x1, y(336, along)],
        ],
        theme.side,
      )
    );
  });
  const mirrored = `<g transform="translate(${left + right} 0) scale(-1 1)">${windows.join('')}</g>`;
  return (
    linear('wall', [
      [0, shade(theme.wall, 0.06)],
      [1, tint(theme.wall, 0.18)],
    ]) +
    linear('floor', [
      [0, tint(theme.floor, 0.12)],
      [1, shade(theme.floor, 0.45)],
    ]) +
    rect(0, 0, width, height, shade(theme.side, 0.08)) +
    polygon(
      [
        [0, 0],
        [width, 0],
        [right, top],
        [left, top],
      ],
      theme.ceiling,
    ) +
    lamps.join('') +
    polygon(
      [
        [0, 0],
        [left, top],
        [left, bottom],
        [0, height],
      ],
      theme.side,
    ) +
    polygon(
      [
        [width, 0],
        [right, top],
        [right, bottom],
        [width, height],
      ],
      shade(theme.side, 0.1),
    ) +
    windows.join('') +
    mirrored +
    rect(left, top, right - left, bottom - top, 'url(#wall)') +
    polygon(
      [
        [left, bottom],
        [right, bottom],
        [width + 260, height],
        [-260, height],
      ],
      'url(#floor)',
    )
  );
}

function onStage(random: Random, { theme, presidium, speaker, from }: Hall): string {
  const shift = -from * 70;
  const seated = Array.from({ length: presidium }, (_none, index) => {
    const look = someone(random, random.chance(0.35) ? ['aoDai'] : ['suit', 'suit', 'shirt']);
    const x = 560 + shift + index * 74;
    return place(
      x,
      700,
      0.98,
      figure({ look, bust: true, pose: random.pick([poses.folded, poses.writing, poses.folded]) }),
    );
  });
  const things = Array.from({ length: presidium }, (_none, index) => {
    const x = 560 + shift + index * 74;
    return place(x - 17, 575, 0.9, nameCard()) + place(x + 22, 574, 0.9, bottle());
  });
  const table = presidium
    ? clothTable(516 + shift, 572, presidium * 74 + 14, 54, tint(theme.cloth, 0.12))
    : '';
  const talking = speaker
    ? stand(1130 + shift, 616, 1.02, { look: someone(random, [speaker]), pose: poses.speaking }) +
      place(1130 + shift, 632, 0.98, lectern(theme.wood, theme.letters, theme.wood))
    : place(1130 + shift, 632, 0.98, lectern(theme.wood, theme.letters, theme.wood));
  return seated.join('') + table + things.join('') + talking;
}

/** Rows of people from behind, the last one close to the camera. */
function rows(random: Random, { theme, audience, from }: Hall): string {
  const lines = [0.5, 0.64, 0.84, 1.12, 1.5, 2.1];
  return lines
    .map((scale, row) => {
      const top = 700 + (scale - 0.5) * 205;
      const step = 60 * scale;
      const middle = width / 2 - from * (scale - 0.5) * 160;
      const haze = Math.max(0, 0.34 - row * 0.075);
      const seats: string[] = [];
      for (let index = -Math.ceil(width / step / 2) - 2; index <= width / step / 2 + 3; index += 1) {
        const aisle = Math.abs(index) < 1;
        if (aisle) continue;
        const x = middle + index * step + random.between(-4, 4) * scale;
        const taken = random.chance(0.94);
        const look = someone(random, audience);
        const person = taken
          ? place(
              x,
              top + random.between(162, 170) * scale,
              scale,
              figure({ look, view: 'back', bust: true, nod: random.between(-9, 9) }),
            )
          : '';
        seats.push(person + place(x, top + 108 * scale, scale, chairBack(shade(theme.chair, row * 0.05))));
      }
      return seats.join('') + rect(0, top - 40 * scale, width, height, theme.air, `opacity="${haze * 0.45}"`);
    })
    .join('');
}

/** The great hall during a conference: stage, banner, presidium, speaker, and full rows seen from the back. */
export function hall(random: Random, lettering: Lettering, scene: Hall): string {
  const { theme, from } = scene;
  const shift = -from * 90;
  return picture(
    room(scene) +
      backdrop(lettering, theme, scene.banner, [390 + shift, 128, 820, 424]) +
      curtain(244 + shift, 96, 130, 470, theme.curtain) +
      curtain(1226 + shift, 96, 130, 470, theme.curtain) +
      platform(random, theme, 250 + shift, 640, 1100, 62) +
      onStage(random, scene) +
      radial(
        'glow',
        [
          [0, '#fff4d6', 0.2],
          [1, '#fff4d6', 0],
        ],
        [0.5, 0.36, 0.5],
      ) +
      rect(0, 0, width, height, 'url(#glow)') +
      rows(random, scene) +
      linear('dusk', [
        [0, '#1d1622', 0],
        [0.55, '#1d1622', 0],
        [1, '#1d1622', 0.42],
      ]) +
      rect(0, 0, width, height, 'url(#dusk)'),
  );
}
