'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { mediaLimits } from '../../../lib/media/limits.ts';
import { Button } from '../../ui/button.tsx';
import { controlClass, Field } from '../../ui/field.tsx';
import { useField, useForm } from '../../ui/form-context.tsx';
import { type Box, fitting, shaped, turnedBox } from './cut-box.ts';
import { FrameFields } from './frame-fields.tsx';
import { FrameView } from './frame-view.tsx';

type Size = { width: number; height: number };

const shapes = {
  '16 : 9': [16, 9],
  '4 : 3': [4, 3],
  '3 : 2': [3, 2],
  '1 : 1': [1, 1],
  '4 : 5': [4, 5],
} as const;

const quarters = [0, 90, 180, 270] as const;

const turned = ({ width, height }: Size, turn: number): Size =>
  turn % 180 === 0 ? { width, height } : { width: height, height: width };

const allOf = (size: Size): Box => ({ left: 0, top: 0, ...size });

/** Turns a photo and cuts it: by pointer and keys on the photo, by buttons, and in numbers. */
export function FrameEditor({
  src,
  whole,
  frame,
}: {
  src: string;
  whole: Size;
  frame: { turn: number; cut: Box | null };
}) {
  const t = useTranslations('media.frame');
  const { pending } = useForm();
  const turnField = useField('turn');
  const [turn, setTurn] = useState<number>(Number(turnField.posted?.[0] ?? frame.turn));
  const size = turned(whole, turn);
  const [box, setBox] = useState<Box>(frame.cut ?? allOf(size));
  const [shape, setShape] = useState('');
  const ratios: Record<string, readonly [number, number]> = { ...shapes, same: [size.width, size.height] };
  const asked = ratios[shape];
  const least = Math.min(mediaLimits.cutSide, size.width, size.height);
  const turnTo = (to: number) => {
    let [part, within] = [box, size];
    for (let at = turn; at !== to; at = (at + 90) % 360) {
      part = turnedBox(part, within);
      within = { width: within.height, height: within.width };
    }
    setTurn(to);
    setBox(part);
    setShape('');
  };
  const choose = (name: string) => {
    setShape(name);
    const ratio = ratios[name];
    if (ratio) setBox(shaped(allOf(size), ratio));
  };
  return (
    <div className="grid gap-4">
      <FrameView
        src={src}
        whole={whole}
        turn={turn}
        size={size}
        box={box}
        limits={{ least, ratio: asked ? asked[0] / asked[1] : null }}
        onBox={setBox}
      />
      <p id="frame-hint" className="max-w-prose text-soft text-sm">
        {t('hint')}
      </p>
      <div className="flex flex-wrap items-end gap-3">
        <Field id={turnField.id} label={t('turn')} error={turnField.error}>
          <select
            id={turnField.id}
            name="turn"
            value={turn}
            onChange={(event) => turnTo(Number(event.target.value))}
            className={`${controlClass} min-h-9`}
          >
            {quarters.map((degrees) => (
              <option key={degrees} value={degrees}>
                {t('degrees', { degrees })}
              </option>
            ))}
          </select>
        </Field>
        <Button type="button" onClick={() => turnTo((turn + 270) % 360)}>
          ↺ {t('left90')}
        </Button>
        <Button type="button" onClick={() => turnTo((turn + 90) % 360)}>
          ↻ {t('right90')}
        </Button>
        <Field id="frame-shape" label={t('shape')}>
          <select
            id="frame-shape"
            value={shape}
            onChange={(event) => choose(event.target.value)}
            className={`${controlClass} min-h-9`}
          >
            <option value="">{t('free')}</option>
            <option value="same">{t('same')}</option>
            {Object.keys(shapes).map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </Field>
        <Button type="button" look="quiet" onClick={() => choose('same')}>
          {t('all')}
        </Button>
      </div>
      <FrameFields
        box={box}
        size={size}
        onTyped={(typed) => {
          const fit = fitting(typed, size, least);
          const isFit = (['left', 'top', 'width', 'height'] as const).every(
            (side) => fit[side] === typed[side],
          );
          if (isFit) setBox(fit);
          return isFit;
        }}
        onLeft={(typed) => setBox(fitting(typed, size, least))}
      />
      <div role="status" className="empty:hidden">
        {pending ? (
          <span className="grid max-w-sm gap-1 text-sm">
            {t('working')}
            <progress aria-label={t('working')} className="h-1.5 w-full accent-(--ink)" />
          </span>
        ) : null}
      </div>
    </div>
  );
}
