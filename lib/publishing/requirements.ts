import type { RequirementLevels } from '../settings/requirement-levels.ts';
import type { Candidate } from './candidate.ts';
import type { Finding, Requirement } from './requirement.ts';
import { altText } from './requirements/alt-text.ts';
import { blocksFinished } from './requirements/blocks-finished.ts';
import { bodyText } from './requirements/body-text.ts';
import { embargo } from './requirements/embargo.ts';
import { eventSane } from './requirements/event-sane.ts';
import { factsAgree } from './requirements/facts-agree.ts';
import { galleryOnce } from './requirements/gallery-once.ts';
import { headingOrder } from './requirements/heading-order.ts';
import { imageText } from './requirements/image-text.ts';
import { leadPhoto } from './requirements/lead-photo.ts';
import { linkText } from './requirements/link-text.ts';
import { linksAlive } from './requirements/links-alive.ts';
import { metaDescription } from './requirements/meta-description.ts';
import { passageLanguage } from './requirements/passage-language.ts';
import { personalData } from './requirements/personal-data.ts';
import { sapo } from './requirements/sapo.ts';
import { sapoLength } from './requirements/sapo-length.ts';
import { secondEyes } from './requirements/second-eyes.ts';
import { sectionName } from './requirements/section-name.ts';
import { slug } from './requirements/slug.ts';
import { tableHeaders } from './requirements/table-headers.ts';
import { title } from './requirements/title.ts';
import { titleLength } from './requirements/title-length.ts';
import { unitsSet } from './requirements/units-set.ts';

/** In the order in which the desk lists what is found. A new rule is a file in `requirements/` and a line here. */
export const requirements: readonly Requirement[] = [
  embargo,
  title,
  titleLength,
  slug,
  sapo,
  sapoLength,
  bodyText,
  galleryOnce,
  blocksFinished,
  altText,
  imageText,
  sectionName,
  unitsSet,
  leadPhoto,
  eventSane,
  headingOrder,
  linkText,
  linksAlive,
  tableHeaders,
  passageLanguage,
  metaDescription,
  personalData,
  factsAgree,
  secondEyes,
];

/** Everything that speaks against publishing a text, errors first; empty when all is well. */
export function unmetRequirements(candidate: Candidate, levels: RequirementLevels): Finding[] {
  const found = requirements.flatMap((requirement): Finding[] => {
    const { name, level: usual, fixed = false, passes = fixed ? 'never' : 'override', check } = requirement;
    const level = fixed ? usual : (levels[name] ?? usual);
    if (level === 'off') return [];
    return check(candidate).map((issue) => ({ ...issue, requirement: name, level, passes }));
  });
  return [
    ...found.filter(({ level }) => level === 'error'),
    ...found.filter(({ level }) => level !== 'error'),
  ];
}
