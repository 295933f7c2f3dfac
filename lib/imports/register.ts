import { db } from '../db.ts';
import type { Registered } from './units.ts';

/** The units by their official names; where one has no English name its Vietnamese one stands for it. */
export async function registeredUnits(): Promise<Registered[]> {
  const rows = await db.unit.findMany({
    select: { id: true, texts: { select: { locale: true, name: true } } },
  });
  return rows.map(({ id, texts }) => {
    const name = (locale: 'vi' | 'en') => texts.find((text) => text.locale === locale)?.name;
    return { id, name: { vi: name('vi') ?? '', en: name('en') ?? name('vi') ?? '' } };
  });
}
