import { z } from 'zod';
import { line, optionalDay, optionalTime } from '../text/field.ts';
import { isLinkAddress } from '../text/link-address.ts';
import { settingsLimits } from './schema.ts';

const Told = z
  .object({
    text: line(settingsLimits.banner),
    link: line(settingsLimits.bannerLink).refine((link) => !link || isLinkAddress(link), 'bannerLink'),
  })
  .refine(({ text, link }) => text || !link, { path: ['text'], error: 'required' });

/**
 * The notice of every page as the desk's form sends it: what it says in each language, where it says something, and from
 * when until when, in the site's time zone. A day without a time begins, or ends, with the day.
 */
export const BannerInput = z
  .object({
    version: z.coerce.number().int().min(0),
    vi: Told,
    en: Told,
    fromDay: optionalDay,
    fromTime: optionalTime,
    untilDay: optionalDay,
    untilTime: optionalTime,
  })
  .refine(({ fromDay, fromTime }) => fromDay || !fromTime, { path: ['fromDay'], error: 'required' })
  .refine(({ untilDay, untilTime }) => untilDay || !untilTime, { path: ['untilDay'], error: 'required' });
