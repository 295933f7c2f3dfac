'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { controlProps, Field } from '../../../../components/ui/field.tsx';
import { useField } from '../../../../components/ui/form-context.tsx';
import {
  colourPattern,
  contrast,
  darkCounterpart,
  grounds,
  leastContrast,
} from '../../../../lib/settings/contrast.ts';

/** The accent colour, with how words in it look by day and in the dark. */
export function AccentField({ accent, sample }: { accent: string; sample: string }) {
  const t = useTranslations('settings');
  const field = useField('accent');
  const [chosen, setChosen] = useState(field.posted?.[0] ?? accent);
  const colour = colourPattern.test(chosen) ? chosen : accent;
  const legible = contrast(colour, grounds.light) >= leastContrast;
  const grounded = [
    { ground: grounds.light, ink: colour },
    { ground: grounds.dark, ink: darkCounterpart(colour) },
  ];
  return (
    <Field id={field.id} label={t('accent')} hint={t('accentHint')} error={field.error}>
      <div className="flex flex-wrap items-center gap-3">
        <input
          {...controlProps(field.id, { hint: true, error: field.error })}
          type="color"
          name="accent"
          defaultValue={chosen}
          onChange={(event) => setChosen(event.target.value)}
          className="h-11 w-16 cursor-pointer border border-edge bg-paper p-1"
        />
        {legible ? (
          grounded.map(({ ground, ink }) => (
            <span
              key={ground}
              style={{ background: ground, color: ink }}
              className="border border-line px-3 py-1.5 font-bold font-serif text-lg"
            >
              {sample} <span className="font-sans text-sm">{contrast(ink, ground).toFixed(1)} : 1</span>
            </span>
          ))
        ) : (
          <span className="text-bad">
            {t('tooLight', { ratio: contrast(colour, grounds.light).toFixed(1), least: leastContrast })}
          </span>
        )}
      </div>
    </Field>
  );
}
