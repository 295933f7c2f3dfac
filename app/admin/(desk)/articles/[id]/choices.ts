import type { Choices } from '../../../../../components/desk/writing/article-view.ts';
import type { Actor } from '../../../../../lib/accounts/permissions.ts';
import { deskChoices } from '../../../../../lib/articles/desk-choices.ts';
import { deskSettings } from '../../../settings.ts';

/** School years to choose from: next year's, and those of two decades back. */
const schoolYears = (now: Date) => Array.from({ length: 22 }, (_, index) => now.getFullYear() + 1 - index);

/** What the shared part offers, worded in the desk's language. */
export async function choicesFor(actor: Actor): Promise<Choices> {
  const [{ sections, units }, { toneStyle }] = await Promise.all([deskChoices(actor), deskSettings()]);
  const worded = ({ id, name }: { id: string; name: Record<'vi' | 'en', string> }) => ({
    ...{ id, name: name[actor.interfaceLocale] },
  });
  return {
    sections: sections.map(worded),
    units: units.map(worded),
    schoolYears: schoolYears(new Date()),
    tone: toneStyle,
  };
}
