'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useField } from '../../ui/form-context.tsx';
import type { Box } from './cut-box.ts';
import { NumberField } from './number-field.tsx';

const sides = ['left', 'top', 'width', 'height'] as const;

/** A part of a photo in numbers. What is being typed is taken over as soon as it fits. */
export function FrameFields({
  box,
  size,
  onTyped,
  onLeft,
}: {
  box: Box;
  size: { width: number; height: number };
  /** Answers whether the part fits. */
  onTyped: (box: Box) => boolean;
  /** What was typed is not looked at any more. */
  onLeft: (box: Box) => void;
}) {
  const t = useTranslations('media.frame');
  const posted = {
    left: useField('cut.left').posted?.[0],
    top: useField('cut.top').posted?.[0],
    width: useField('cut.width').posted?.[0],
    height: useField('cut.height').posted?.[0],
  };
  const [typed, setTyped] = useState<Partial<Record<(typeof sides)[number], string>>>(posted);
  const take = (side: (typeof sides)[number], value: string) => {
    const fits = value.trim() !== '' && onTyped({ ...box, [side]: Number(value) });
    setTyped(fits ? {} : { [side]: value });
  };
  const leave = () => {
    const [side, value] = Object.entries(typed)[0] ?? [];
    if (side && Number(value) >= 0 && value) onLeft({ ...box, [side]: Number(value) });
    setTyped({});
  };
  return (
    <fieldset onBlur={leave} className="flex min-w-0 flex-wrap gap-3">
      <legend className="sr-only">{t('kept')}</legend>
      {sides.map((side) => (
        <NumberField
          key={side}
          name={`cut.${side}`}
          label={t(side)}
          value={typed[side] ?? String(box[side])}
          max={side === 'left' || side === 'width' ? size.width : size.height}
          onChange={(value) => take(side, value)}
        />
      ))}
    </fieldset>
  );
}
