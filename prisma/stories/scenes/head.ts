import { shade, tint } from './colour.ts';
import { capsule, ellipse, line, path } from './draw.ts';
import type { Look } from './look.ts';

/** Which way somebody is seen. */
export type View = 'front' | 'back';

/** Hair that falls behind the neck and shoulders. The head's middle is at (0, 0); its height is about 23. */
export function hairBehind({ hair, hairColour }: Look): string {
  if (hair === 'long')
    return path('M-10 -4 C-13 8 -12 20 -10 27 C-4 30 4 30 10 27 C12 20 13 8 10 -4Z', shade(hairColour, 0.2));
  if (hair === 'bob')
    return path('M-10 -4 C-12 4 -11.5 10 -9.5 13 L9.5 13 C11.5 10 12 4 10 -4Z', shade(hairColour, 0.2));
  if (hair === 'tail') return capsule([6, -2], 4, [11, 15], 2, shade(hairColour, 0.2));
  return '';
}

const fringe: Record<Look['hair'], string> = {
  short:
    'M-9 0 C-10.5 -10 -5 -14 0.5 -13.8 C6.5 -13.6 10.5 -9 9 0 C8.4 -3 7.8 -5 6.6 -6.4 C2 -5.4 -4 -5.8 -7 -7.4 C-8 -5 -8.6 -3 -9 0Z',
  parted:
    'M-9 1 C-11 -10 -5 -14.4 1 -13.8 C7.5 -13.4 10.5 -8 9 1 C8.6 -2 8 -5 6 -7.6 C2 -6 -2 -7.4 -4.4 -9.4 C-6 -7 -8.4 -4 -9 1Z',
  thin: 'M-9 1 C-10 -5 -8.6 -9 -6.4 -11 C-7 -8 -7.6 -5 -8 -1Z M9 1 C10 -5 8.6 -9 6.4 -11 C7 -8 7.6 -5 8 -1Z M-6.6 -10.8 C-3 -14 3 -14 6.6 -10.8 C3 -11.8 -3 -11.8 -6.6 -10.8Z',
  crop: 'M-8.8 -2 C-9.8 -10 -5 -13.2 0 -13.2 C5 -13.2 9.8 -10 8.8 -2 C8 -5.4 6.6 -7.6 4.6 -8.4 C1.6 -9 -1.6 -9 -4.6 -8.4 C-6.6 -7.6 -8 -5.4 -8.8 -2Z',
  long: 'M-9.8 9 C-12.4 -8 -7 -14.6 0 -14.6 C7 -14.6 12.4 -8 9.8 9 C9 3 8.6 -3 6 -7.4 C3 -5.4 -3 -4.4 -6.6 -7.6 C-8.4 -3 -9 3 -9.8 9Z',
  bun: 'M-9 2 C-11 -9 -6 -14 0 -14 C6 -14 11 -9 9 2 C8.4 -3 7 -7 4 -9.4 C1 -7 -5 -5.4 -7.4 -6 C-8.4 -3.6 -8.8 -1 -9 2Z',
  bob: 'M-9.6 8 C-12 -8 -6.6 -14.4 0 -14.4 C6.6 -14.4 12 -8 9.6 8 C9 3 8.4 -2 7.4 -5 C2 -4.4 -5 -4.4 -7.4 -5 C-8.4 -2 -9 3 -9.6 8Z',
  tail: 'M-9 1 C-11 -9 -6 -14.2 0 -14.2 C6 -14.2 11 -9 9 1 C8.4 -3.6 7 -7 5 -9 C1 -6.4 -4 -5.4 -7 -6.4 C-8.4 -4 -8.8 -1.6 -9 1Z',
};

function face({ skin, glasses }: Look): string {
  const dark = shade(skin, 0.55);
  const glass = glasses
    ? `${line('M-6.4 -1.6 h5 M1.4 -1.6 h5 M-1.4 -1.6 h2.8', shade(skin, 0.75), 0.7)}${ellipse(-3.9, -0.8, 2.6, 2, 'none', `stroke="${shade(skin, 0.75)}" stroke-width="0.6"`)}${ellipse(3.9, -0.8, 2.6, 2, 'none', `stroke="${shade(skin, 0.75)}" stroke-width="0.6"`)}`
    : '';
  return (
    ellipse(-3.6, -0.6, 0.75, 0.95, dark) +
    ellipse(3.6, -0.6, 0.75, 0.95, dark) +
    line('M-5.2 -3.4 q1.6 -1 3.2 -0.2 M2 -3.6 q1.6 -0.8 3.2 0.2', dark, 0.6, 'opacity="0.8"') +
    line('M-2.4 5.2 q2.4 1.7 4.8 0', shade(skin, 0.45), 0.8) +
    glass
  );
}

function frontHead(look: Look): string {
  const { skin, hairColour, hair } = look;
  const ears = ellipse(-8.3, 0.6, 1.6, 2.4, shade(skin, 0.1)) + ellipse(8.3, 0.6, 1.6, 2.4, shade(skin, 0.1));
  const skull = path(
    'M-8.4 -3 C-8.4 -10 -4.4 -12.4 0 -12.4 C4.4 -12.4 8.4 -10 8.4 -3 C8.4 5 5 11 0 11 C-5 11 -8.4 5 -8.4 -3Z',
    skin,
  );
  const cheek = path(
    'M3 -12 C6.6 -11 8.4 -8 8.4 -3 C8.4 5 5 11 0 11 C5 6 6.4 -4 3 -12Z',
    shade(skin, 0.3),
    'opacity="0.35"',
  );
  const bun = hair === 'bun' ? ellipse(1, -15, 4.6, 3.8, hairColour) : '';
  const shine = line('M-5 -11 q3 -2 6 -1.6', tint(hairColour, 0.25), 0.8, 'opacity="0.6"');
  return ears + skull + cheek + face(look) + bun + path(fringe[hair], hairColour) + shine;
}

function backHead({ skin, hair, hairColour }: Look): string {
  const dark = shade(hairColour, 0.15);
  const ears = ellipse(-8.6, 1, 1.5, 2.4, shade(skin, 0.12)) + ellipse(8.6, 1, 1.5, 2.4, shade(skin, 0.12));
  const nape = path('M-6.6 4 C-6 10 -4 12 0 12 C4 12 6 10 6.6 4Z', shade(skin, 0.12));
  const crown = path(
    'M-9.2 -1 C-9.8 -9 -5.4 -13.6 0 -13.6 C5.4 -13.6 9.8 -9 9.2 -1 C9 4 6.6 8 4.6 8.6 C1.6 9.4 -1.6 9.4 -4.6 8.6 C-6.6 8 -9 4 -9.2 -1Z',
    hairColour,
  );
  const shine = line('M-6.4 -7 q4 -4.4 9.4 -3', tint(hairColour, 0.22), 1, 'opacity="0.55"');
  const extra = {
    long:
      path('M-9.6 -3 C-12 10 -11.6 24 -9 36 C-4 39 4 39 9 36 C11.6 24 12 10 9.6 -3Z', dark) +
      line('M-3 2 q-1.4 16 -1 32 M4 2 q1.4 14 1 30', tint(hairColour, 0.16), 0.7, 'opacity="0.6"'),
    bob: path('M-9.8 -3 C-12 5 -11.4 11 -9.2 14 C-3 15.4 3 15.4 9.2 14 C11.4 11 12 5 9.8 -3Z', dark),
    bun: ellipse(0, -3, 5.6, 5, shade(hairColour, 0.3)) + ellipse(0, -3.6, 4.4, 3.8, hairColour),
    tail: capsule([0, -4], 3.4, [0.6, 20], 2.2, dark) + ellipse(0, -3, 3.2, 1.6, '#b04a4a'),
    thin: ellipse(0, -6, 4.6, 4, shade(skin, 0.06), 'opacity="0.75"'),
    short: '',
    parted: '',
    crop: '',
  }[hair];
  return ears + nape + crown + shine + extra;
}

/** A head around (0, 0), with its hair. */
export const head = (look: Look, view: View): string => (view === 'front' ? frontHead(look) : backHead(look));
