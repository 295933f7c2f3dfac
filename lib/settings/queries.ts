import { type FactorRule, factorRuleOf } from '../accounts/factors.ts';
import { type Db, db } from '../db.ts';
import type { Locale } from '../i18n/locales.ts';
import { type ToneStyle, toneStyleOf } from '../text/proof/slip.ts';
import { darkCounterpart } from './contrast.ts';
import { type RequirementLevels, storedLevels } from './requirement-levels.ts';
import { defaults, type FeedText, feedTexts, type SettingsText } from './schema.ts';

/** The institution's settings in every language; `accentDark` is the accent for dark mode. */
export type Settings = {
  accent: string;
  accentDark: string;
  email: string;
  phone: string;
  timeZone: string;
  schoolYearStart: number;
  /** How the desk proposes to write hòa, ủy. */
  toneStyle: ToneStyle;
  /** What each requirement before publishing does, where it is not as it comes. */
  requirementLevels: RequirementLevels;
  /** Whom a second factor is asked of. */
  requiredFactors: FactorRule;
  logoFile: string | null;
  feedSize: number;
  feedText: FeedText;
  /** As it was set at the desk; empty where it was not. */
  indexNowKey: string;
  version: number;
  texts: Record<Locale, SettingsText>;
};

/** Reads the settings; before anyone has saved them, what the newspaper is called by default. */
export async function readSettings(from: Db = db): Promise<Settings> {
  const row = await from.settings.findUnique({ where: { id: 1 }, include: { texts: true } });
  const textOf = (locale: Locale): SettingsText => {
    const { nameplate, institution, tagline, address } =
      row?.texts.find((text) => text.locale === locale) ?? defaults.texts[locale];
    return { nameplate, institution, tagline, address };
  };
  const { accent, email, phone, timeZone, schoolYearStart, logoFile, version } = row ?? defaults;
  const { feedSize, indexNowKey } = row ?? defaults;
  const feedText = feedTexts.find((text) => text === row?.feedText) ?? defaults.feedText;
  const texts = { vi: textOf('vi'), en: textOf('en') };
  const toneStyle = toneStyleOf((row ?? defaults).toneStyle);
  const requiredFactors = factorRuleOf((row ?? defaults).requiredFactors);
  const accentDark = darkCounterpart(accent);
  const requirementLevels = storedLevels(row?.requirementLevels ?? {});
  return {
    ...{ accent, accentDark, email, phone, timeZone, schoolYearStart },
    ...{
      toneStyle,
      requiredFactors,
      requirementLevels,
      logoFile,
      feedSize,
      feedText,
      indexNowKey,
      version,
      texts,
    },
  };
}
