import type { Action } from '../accounts/permissions.ts';
import { Prisma } from '../db.ts';
import type { RegisterKind } from './schema.ts';

/** Sections, units and series are kept alike: rows in an order, each with a name and an address per language. */
export type Register = {
  kind: RegisterKind;
  action: Action;
  table: Prisma.Sql;
  texts: Prisma.Sql;
  /** Every address that was ever given. */
  slugs: Prisma.Sql;
  /** Column of `texts` and `slugs` that refers to `table`. */
  owner: Prisma.Sql;
};

export const registers: Record<RegisterKind, Register> = {
  section: {
    kind: 'section',
    action: 'sections.edit',
    table: Prisma.sql`section`,
    texts: Prisma.sql`section_text`,
    slugs: Prisma.sql`section_slug`,
    owner: Prisma.sql`section_id`,
  },
  unit: {
    kind: 'unit',
    action: 'units.edit',
    table: Prisma.sql`unit`,
    texts: Prisma.sql`unit_text`,
    slugs: Prisma.sql`unit_slug`,
    owner: Prisma.sql`unit_id`,
  },
  series: {
    kind: 'series',
    action: 'series.edit',
    table: Prisma.sql`series`,
    texts: Prisma.sql`series_text`,
    slugs: Prisma.sql`series_slug`,
    owner: Prisma.sql`series_id`,
  },
};
