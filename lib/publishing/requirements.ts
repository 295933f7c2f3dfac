import type { Issue } from '../issue.ts';
import type { Candidate } from './candidate.ts';
import { altText } from './requirements/alt-text.ts';
import { blocksFinished } from './requirements/blocks-finished.ts';
import { bodyText } from './requirements/body-text.ts';
import { factsAgree } from './requirements/facts-agree.ts';
import { galleryOnce } from './requirements/gallery-once.ts';
import { sapo } from './requirements/sapo.ts';
import { secondEyes } from './requirements/second-eyes.ts';
import { sectionName } from './requirements/section-name.ts';
import { slug } from './requirements/slug.ts';
import { title } from './requirements/title.ts';

/** One thing that must be so before a text is published: the issues it finds, none when all is well. */
export type Requirement = (candidate: Candidate) => Issue[];

/** In the order in which the desk lists what is missing. A new rule is a file in `requirements/` and a line here. */
const requirements: readonly Requirement[] = [
  title,
  slug,
  sapo,
  bodyText,
  galleryOnce,
  blocksFinished,
  altText,
  sectionName,
  factsAgree,
  secondEyes,
];

/** Everything that keeps a text from being published; empty when it may be. */
export const unmetRequirements = (candidate: Candidate): Issue[] =>
  requirements.flatMap((requirement) => requirement(candidate));
