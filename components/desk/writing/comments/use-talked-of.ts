'use client';

import { useMemo } from 'react';
import type { Locale } from '../../../../lib/i18n/locales.ts';
import type { TalkedOf } from '../beside/use-beside.ts';
import type { Comments } from './comments-store.ts';

const keysIn = ({ talks, composing }: Pick<Comments, 'talks' | 'composing'>, locale: Locale): string[] => {
  const said = talks[locale].threads.flatMap(({ block }) => block ?? []);
  const begun = composing?.locale === locale && composing.block ? [composing.block] : [];
  return [...new Set([...said, ...begun])];
};

/** Blocks about which something is said, or is being said. */
export function useTalkedOf({ talks, composing }: Comments): TalkedOf {
  return useMemo(
    () => ({ vi: keysIn({ talks, composing }, 'vi'), en: keysIn({ talks, composing }, 'en') }),
    [talks, composing],
  );
}
