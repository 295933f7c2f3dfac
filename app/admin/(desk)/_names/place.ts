import type { RegisterKind } from '../../../../lib/names/schema.ts';

/** Where each register is kept at the desk, and who may change it. */
export const places = {
  section: { path: '/admin/sections', action: 'sections.edit' },
  unit: { path: '/admin/units', action: 'units.edit' },
} as const satisfies Record<RegisterKind, unknown>;
