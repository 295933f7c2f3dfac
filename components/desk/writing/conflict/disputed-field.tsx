'use client';

import { useTranslations } from 'next-intl';
import { classes } from '../../../ui/classes.ts';
import type { VersionedPart } from '../article-view.ts';
import { DisputedValue } from './disputed-value.tsx';
import type { Disputed, Side } from './resolution.ts';

type FieldKey = Parameters<ReturnType<typeof useTranslations<'editor.conflict.field'>>>[0];

/** One field in two versions, one's own and theirs, to choose between. */
export function DisputedField({
  part,
  found,
  by,
  side,
  onChoose,
}: {
  part: VersionedPart;
  found: Disputed;
  by: string;
  side: Side;
  onChoose: (side: Side) => void;
}) {
  const t = useTranslations('editor.conflict');
  const name = `choice.${part}.${found.field}`;
  return (
    <fieldset className="min-w-0 border-line border-t pt-2">
      <legend className="float-left mb-1 w-full font-semibold text-sm">
        {t(`field.${found.field as FieldKey}`)}
        {found.here && found.there ? <span className="font-normal text-soft"> – {t('both')}</span> : null}
      </legend>
      <div className="clear-both grid gap-2 md:grid-cols-2">
        {(['mine', 'theirs'] as const).map((one) => (
          <div
            key={one}
            className={classes(
              'grid content-start border px-2 py-1.5',
              one === side ? 'border-ink' : 'border-line',
            )}
          >
            <label className="flex min-h-6 cursor-pointer items-center gap-2 text-sm text-soft">
              <input
                type="radio"
                name={name}
                checked={one === side}
                onChange={() => onChoose(one)}
                className="size-3.5 accent-(--ink)"
              />
              {one === 'mine' ? t('mine') : t('theirs', { by })}
            </label>
            <DisputedValue
              part={part}
              value={found[one]}
              other={one === 'mine' ? found.theirs : found.mine}
            />
          </div>
        ))}
      </div>
    </fieldset>
  );
}
