'use client';

import { useTranslations } from 'next-intl';
import { type Dispute, nameOf, type Side } from '../../../../lib/text/merge.ts';
import { classes } from '../../../ui/classes.ts';
import type { VersionedPart } from '../article-view.ts';
import { DisputedValue } from './disputed-value.tsx';

type FieldKey = Parameters<ReturnType<typeof useTranslations<'editor.conflict.field'>>>[0];

/** A field as a value to show: a block is a body of its own. */
const shownOf = (found: Dispute, side: 'mine' | 'theirs'): unknown =>
  found.block === null ? found[side] : { type: 'doc', content: found[side] };

/** One field or block in two versions, one's own and theirs, to choose between; of a block both can stay. */
export function DisputedField({
  part,
  found,
  by,
  side,
  onChoose,
}: {
  part: VersionedPart;
  found: Dispute;
  by: string;
  side: Side;
  onChoose: (side: Side) => void;
}) {
  const t = useTranslations('editor.conflict');
  const name = `choice.${part}.${nameOf(found)}`;
  const both = found.block !== null && found.mine.length > 0 && found.theirs.length > 0;
  return (
    <fieldset className="min-w-0 border-line border-t pt-2">
      <legend className="float-left mb-1 w-full font-semibold text-sm">
        {found.block === null
          ? t(`field.${found.field as FieldKey}`)
          : t('block', { number: found.block + 1 })}
        <span className="font-normal text-soft"> – {t('both')}</span>
      </legend>
      <div className="clear-both grid gap-2 md:grid-cols-2">
        {(['mine', 'theirs'] as const).map((one) => (
          <div
            key={one}
            className={classes(
              'grid content-start border px-2 py-1.5',
              one === side || side === 'both' ? 'border-ink' : 'border-line',
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
              value={shownOf(found, one)}
              other={shownOf(found, one === 'mine' ? 'theirs' : 'mine')}
            />
          </div>
        ))}
      </div>
      {both ? (
        <label className="mt-1 flex min-h-6 cursor-pointer items-center gap-2 text-sm text-soft">
          <input
            type="radio"
            name={name}
            checked={side === 'both'}
            onChange={() => onChoose('both')}
            className="size-3.5 accent-(--ink)"
          />
          {t('keepBoth')}
        </label>
      ) : null}
    </fieldset>
  );
}
