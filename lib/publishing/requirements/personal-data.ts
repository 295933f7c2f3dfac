import { type Issue, issue } from '../../issue.ts';
import { plainText } from '../../text/excerpt.ts';
import { fold } from '../../text/fold.ts';
import type { Requirement } from '../requirement.ts';

/** What stands before a citizen's number, folded, within this many characters. */
const citizen =
  /(?:cccd|cmnd|cmt|can cuoc|chung minh (?:nhan dan|thu)|dinh danh|citizen|identity|id (?:card|no|number))/;
const reach = 60;

/** Twelve digits since 2016 (Decree 137/2015/NĐ-CP), nine before, also in groups. */
const number = /(?<![\d./-])(?:\d{12}|\d{9}|\d{3}(?:[ .]\d{3}){3}|\d{3}(?:[ .]\d{3}){2})(?![\d/-])/g;

/** Mobile numbers of Vietnam since 2018: 03, 05, 07, 08 and 09 with eight more digits. */
const mobile = /(?<![\d./-])(?:\+?84[ .-]?|0)[35789](?:[ .-]?\d){8}(?![\d/-])/g;
const office = /(?:hotline|duong day nong|tong dai|switchboard)[^\n]{0,25}$/;

const digits = (text: string): string => text.replace(/\D/g, '').replace(/^84/, '0');

function citizenNumbers(line: string): string[] {
  return [...line.matchAll(number)]
    .filter(({ index }) => citizen.test(fold(line.slice(Math.max(0, index - reach), index))))
    .map(([found]) => found);
}

function mobiles(line: string, own: readonly string[]): string[] {
  return [...line.matchAll(mobile)]
    .filter(({ 0: found, index }) => !own.includes(digits(found)) && !office.test(fold(line.slice(0, index))))
    .map(([found]) => found);
}

/**
 * No citizen's number and no private telephone: what is public here is copied within minutes. Numbers of the institution's
 * settings and of hotlines are no private ones. Source: Law 91/2025/QH15 on personal data.
 */
export const personalData: Requirement = {
  name: 'personalData',
  level: 'warning',
  check: ({ text, ownPhones }) => {
    const own = ownPhones.map(digits);
    const written = [
      ['title', text.title],
      ['sapo', text.sapo],
      ['body', plainText(text.body)],
    ] as const;
    return written.flatMap(([field, words]) =>
      words
        .split('\n')
        .flatMap((line): Issue[] => [
          ...citizenNumbers(line).map((found) => issue(field, 'citizenNumber', { text: found })),
          ...mobiles(line, own).map((found) => issue(field, 'privatePhone', { text: found })),
        ]),
    );
  },
};
