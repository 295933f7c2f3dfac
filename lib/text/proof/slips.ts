import type { House, Rule, Slip } from './slip.ts';
import { spaces } from './spacing.ts';
import { halfHorned, listed, repeated } from './spelling.ts';
import { tonePlacement } from './tone.ts';
import { typography, unbroken } from './typography.ts';

/** In the order in which they are believed where two see something at one place. A new rule is a function and a word here. */
const rules: readonly Rule[] = [listed, halfHorned, repeated, tonePlacement, spaces, typography, unbroken];

/**
 * What somebody may want to write otherwise in a line of text: slips from a list, words written twice, tone marks, spaces and
 * signs. Nothing is certain; each is a proposal.
 * @returns in the order of the line; no two overlap.
 */
export function slipsIn(line: string, house: House): Slip[] {
  const found: Slip[] = [];
  for (const slip of rules.flatMap((rule) => rule(line, house)))
    if (!found.some(({ from, to }) => slip.from < to && slip.to > from)) found.push(slip);
  return found.sort((one, other) => one.from - other.from);
}
