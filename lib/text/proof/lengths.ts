import { wordCount } from '../excerpt.ts';

/** Search engines and news aggregators cut a headline after about so many characters (Google's NewsArticle: 110). */
export const headlineAdvice = 110;

/** A standfirst of one breath: about three lines on a phone. */
export const sapoAdvice = 60;

/** Whether a headline is longer than what is shown of it elsewhere. */
export const longHeadline = (title: string): boolean => title.trim().length > headlineAdvice;

/** Whether a standfirst has more words (Vietnamese: syllables) than are read at a glance. */
export const longSapo = (sapo: string): boolean => wordCount(sapo) > sapoAdvice;
