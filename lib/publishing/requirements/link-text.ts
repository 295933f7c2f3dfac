import { type Issue, issue } from '../../issue.ts';
import { fold } from '../../text/fold.ts';
import { linksIn } from '../../text/links.ts';
import { normalise } from '../../text/normalise.ts';
import type { Requirement } from '../requirement.ts';

/** What says nothing of where it leads, folded. */
const vague = new RegExp(
  `^(?:(?:xem|doc|tai|bam|nhan|click|nhap)?(?: vao)? ?(?:(?:tai )?(?:day|do)|them|chi tiet|tiep|ve|link|lien ket|duong dan)(?: tai day)?|${'click here|here|this|link|this link|read more|more|see more|learn more|details|download|see here|this page'})$`,
);

const said = (text: string): string =>
  fold(normalise(text))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Links whose words say where they lead, also to those who hear the links alone (WCAG 2.2, 2.4.4). */
export const linkText: Requirement = {
  name: 'linkText',
  level: 'warning',
  check: ({ text }) => {
    const leads = new Map<string, string>();
    return linksIn(text.body).flatMap(({ href, text: words }): Issue[] => {
      const heard = said(words);
      const quoted = words.trim();
      if (!heard) return [issue('body', 'linkSilent', { href })];
      if (/^(?:https?:\/\/|www\.)\S+$/i.test(quoted)) return [issue('body', 'linkAddress', { text: quoted })];
      if (vague.test(heard)) return [issue('body', 'linkVague', { text: quoted })];
      const first = leads.get(heard) ?? href;
      leads.set(heard, first);
      return first === href ? [] : [issue('body', 'linkTwice', { text: quoted })];
    });
  },
};
