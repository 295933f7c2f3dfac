import type { RegisterKind } from '../../../../lib/names/schema.ts';

/** Where each register is kept at the desk, and who may change it. */
export const places = {
  section: { path: '/admin/sections', action: 'sections.edit', words: 'sections' },
  unit: { path: '/admin/units', action: 'units.edit', words: 'units' },
  series: { path: '/admin/series', action: 'series.edit', words: 'seriesDesk' },
} as const satisfies Record<RegisterKind, unknown>;
