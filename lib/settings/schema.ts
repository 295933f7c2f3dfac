import { z } from 'zod';
import { type FactorRule, factorRules } from '../accounts/factors.ts';
import type { Locale } from '../i18n/locales.ts';
import { line, lines, requiredLine } from '../text/field.ts';
import { normaliseLine } from '../text/normalise.ts';
import { toneStyles } from '../text/proof/slip.ts';
import { colourPattern, contrast, grounds, leastContrast } from './contrast.ts';
import { RequirementLevels } from './requirement-levels.ts';
import { isTimeZone } from './time-zones.ts';

/** The institution's names in one language. */
export type SettingsText = { nameplate: string; institution: string; tagline: string; address: string };

/** What holds until settings are saved for the first time; version 0 says that they never were. */
export const defaults = {
  accent: '#8f1d21',
  email: '',
  phone: '',
  timeZone: 'Asia/Ho_Chi_Minh',
  schoolYearStart: 8,
  toneStyle: 'older' as const,
  requirementLevels: {},
  requiredFactors: 'nobody' as FactorRule,
  logoFile: null,
  feedSize: 30,
  feedText: 'whole' as const,
  indexNowKey: '',
  version: 0,
  texts: {
    vi: { nameplate: 'Bản tin', institution: 'Nhà trường', tagline: '', address: '' },
    en: { nameplate: 'News', institution: 'The university', tagline: '', address: '' },
  } satisfies Record<Locale, SettingsText>,
};

/** How many characters each setting may have; the database columns hold no more. */
export const settingsLimits = {
  nameplate: 120,
  institution: 200,
  tagline: 200,
  address: 300,
  email: 200,
  phone: 40,
  feedSize: { least: 5, most: 100 },
  indexNowKey: 128,
  banner: 300,
  bannerLink: 500,
};

/** What a feed has of a story: all of it, or its sapo. */
export const feedTexts = ['whole', 'sapo'] as const;

export type FeedText = (typeof feedTexts)[number];

/** As IndexNow wants it: 8 to 128 letters, digits and dashes (https://www.indexnow.org/documentation). */
const indexNowKey = z
  .string()
  .transform(normaliseLine)
  .pipe(z.string().regex(/^(?:[A-Za-z0-9-]{8,128})?$/, 'indexNowKey'));

const Texts = z.object({
  nameplate: requiredLine(settingsLimits.nameplate),
  institution: requiredLine(settingsLimits.institution),
  tagline: line(settingsLimits.tagline),
  address: lines(settingsLimits.address),
});

/** A colour whose text can be read on white. */
const Accent = z
  .string()
  .transform((value) => normaliseLine(value).toLowerCase())
  .pipe(z.string().regex(colourPattern, 'colour'))
  .refine((colour) => contrast(colour, grounds.light) >= leastContrast, 'accentContrast');

const email = z
  .string()
  .transform(normaliseLine)
  .pipe(z.literal('').or(z.string().max(settingsLimits.email).pipe(z.email('email'))));

const phone = z
  .string()
  .transform(normaliseLine)
  .pipe(
    z
      .string()
      .max(settingsLimits.phone)
      .regex(/^[+0-9 ().,;/-]*$/, 'phone'),
  );

/** What an administrator may set. `version` is that of the settings the form was filled from. */
export const SettingsInput = z.object({
  version: z.coerce.number().int().min(0),
  accent: Accent,
  email,
  phone,
  timeZone: z.string().refine(isTimeZone, 'timeZone'),
  schoolYearStart: z.coerce.number().int().min(1, 'required').max(12),
  toneStyle: z.enum(toneStyles).default(defaults.toneStyle),
  feedSize: z.coerce
    .number()
    .int()
    .min(settingsLimits.feedSize.least)
    .max(settingsLimits.feedSize.most)
    .default(defaults.feedSize),
  feedText: z.enum(feedTexts).default(defaults.feedText),
  indexNowKey: indexNowKey.default(defaults.indexNowKey),
  /** Left out, they stay as they are. */
  requirementLevels: RequirementLevels.optional(),
  requiredFactors: z.enum(factorRules).default(defaults.requiredFactors),
  vi: Texts,
  en: Texts,
});
