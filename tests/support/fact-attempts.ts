import type { Action } from '../../lib/accounts/permissions.ts';
import { listFindings } from '../../lib/fact-check/findings.ts';
import { loadOfficialNames, removeOfficialName } from '../../lib/names/official-commands.ts';
import { publishTranslation } from '../../lib/publishing/publication.ts';
import { type Attempt, fresh, outcomeOf } from './attempt.ts';
import { db } from './database.ts';
import { bodyOf, makeActor, makeDraft, makePublished, morning } from './newsroom.ts';

/** Ways to do what concerns facts, documents and official names. */
export const factAttempts = {
  'translation.override': [
    {
      way: 'publishing although requirements are not met',
      try: async (actor, owner) => {
        const { articleId } = await makeDraft(owner, {
          vi: { slug: fresh('tin') },
          en: { slug: fresh('news'), body: bodyOf('On 6 June 2023 the university held its conference.') },
        });
        const overrideReason = 'Bản tiếng Anh theo lịch của đối tác.';
        const request = { articleId, locale: 'en' as const, version: 1, overrideReason };
        return outcomeOf(await publishTranslation(actor, morning, request));
      },
    },
  ],
  'facts.audit': [
    {
      way: 'reading what was found',
      try: async (actor) => {
        const { articleId } = await makePublished(await makeActor('publisher'));
        const finding = {
          articleId,
          position: 0,
          gravity: 0,
          kind: 'date',
          reason: 'broken',
          signature: 'x',
          told: {},
        };
        await db.factFinding.create({ data: finding });
        const { items } = await listFindings(actor, {});
        return items.length > 0 ? 'done' : 'notPermitted';
      },
    },
  ],
  'officialNames.edit': [
    {
      way: 'loading a list',
      try: async (actor) =>
        outcomeOf(
          await loadOfficialNames(actor, morning, { list: `event,${fresh('Ngày hội')},${fresh('Day')}` }),
        ),
    },
    {
      way: 'taking one out',
      try: async (actor) => {
        const { id } = await db.officialName.create({ data: { kind: 'event', vi: fresh('Ngày hội') } });
        return outcomeOf(await removeOfficialName(actor, morning, { id }));
      },
    },
  ],
} satisfies Partial<Record<Action, Attempt[]>>;
