import { wordShade } from './contrast.ts';
import { readSettings } from './queries.ts';

/** The stylesheet that gives every page the institution's accent, by day and in dark mode; `version` is the settings'. */
export async function readTheme(): Promise<{ css: string; version: number }> {
  const { accent, accentDark, version } = await readSettings();
  const css =
    `:root{--accent:${accent};--accent-words:${wordShade(accent)}}` +
    `@media (prefers-color-scheme:dark){:root{--accent:${accentDark};--accent-words:${accentDark}}}\n`;
  return { css, version };
}
