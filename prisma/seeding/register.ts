import type { Actor } from '../../lib/accounts/permissions.ts';
import type { Clock } from '../../lib/clock.ts';
import { addName } from '../../lib/names/commands.ts';
import { saveSettings } from '../../lib/settings/commands.ts';
import { type SectionKey, sections, settings, type UnitKey, units } from '../stories/register.ts';
import { must } from './must.ts';

/** Ids of the sections and units by name. */
export type Register = { sections: Record<SectionKey, string>; units: Record<UnitKey, string> };

const idsOf = async <K extends string>(keys: readonly K[], add: (key: K) => Promise<string>) => {
  const ids: [K, string][] = [];
  // One after the other: their order is the order of the menu.
  for (const key of keys) ids.push([key, await add(key)]);
  return Object.fromEntries(ids) as Record<K, string>;
};

/** Names the newspaper, its sections and its units. */
export async function seedRegister(actor: Actor, clock: Clock): Promise<Register> {
  must(await saveSettings(actor, clock, { ...settings, version: 0 }), 'the settings');
  return {
    sections: await idsOf(
      Object.keys(sections) as SectionKey[],
      async (key) => must(await addName(actor, clock, 'section', sections[key]), `the section ${key}`).id,
    ),
    units: await idsOf(Object.keys(units) as UnitKey[], async (key) => {
      const { vi, en } = units[key];
      return must(
        await addName(actor, clock, 'unit', { vi: { name: vi }, en: { name: en } }),
        `the unit ${key}`,
      ).id;
    }),
  };
}
