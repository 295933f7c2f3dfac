import { readSettings } from './queries.ts';

/** The stylesheet that gives every page the institution's accent, by day and in dark mode; `version` is the settings'. */
export async function readTheme(): Promise<{ css: string; version: number }> {
  const { accent, accentDark, version } = await readSettings();
  const css = `:root{--accent:${accent}}@media (prefers-color-scheme:dark){:root{--accent:${accentDark}}}\n`;
  return { css, version };
}
