import type { Actor } from '../../lib/accounts/permissions.ts';
import { systemClock } from '../../lib/clock.ts';
import { corpusAuthorIds } from '../../lib/corpus/authors.ts';
import { db } from '../../lib/db.ts';
import { articlePath } from '../../lib/i18n/paths.ts';
import { publishTranslation } from '../../lib/publishing/publication.ts';
import { textOf } from '../../lib/revisions/text.ts';
import { saveTranslation } from '../../lib/translations/commands.ts';
import { Refusal } from '../shell.ts';
import { ask, quantile } from './ask.ts';
import type { Running } from './servers.ts';

/** Milliseconds at the median: until "published" is said, and from then until a reader has the new text. */
export type Publishing = { said: number; article: number; front: number; stale: number };

const locale = 'vi' as const;

async function publisher(): Promise<Actor> {
  const { id, name } = await db.user.findUniqueOrThrow({ where: { id: corpusAuthorIds[0] } });
  return { id, name, role: 'publisher', interfaceLocale: 'vi' };
}

/** Publishes a text under another headline; what is timed is the publication alone. */
async function publish(actor: Actor, articleId: string, title: string): Promise<number> {
  const stored = await db.translation.findUniqueOrThrow({
    where: { articleId_locale: { articleId, locale } },
    include: { currentRevision: true },
  });
  if (!stored.currentRevision) throw new Refusal('The story to publish has no text.');
  const input = { ...textOf(stored.currentRevision), slug: stored.slug ?? '', title };
  const request = { articleId, locale };
  const saved = await saveTranslation(actor, systemClock, { ...request, baseVersion: stored.version, input });
  if (!saved.ok) throw new Refusal(`The text was not saved: ${JSON.stringify(saved.issues)}`);
  const began = performance.now();
  const published = await publishTranslation(actor, systemClock, { ...request, version: saved.data.version });
  if (!published.ok) throw new Refusal(`The text was not published: ${JSON.stringify(published.issues)}`);
  return performance.now() - began;
}

/** Publishes the newest story again and again, and asks for its page and the front page as soon as that is said. */
export async function measurePublishing({ origin }: Running, times: number): Promise<Publishing> {
  const actor = await publisher();
  const { articleId, slug } = await db.translation.findFirstOrThrow({
    where: { locale, status: 'published' },
    orderBy: { publishedAt: 'desc' },
  });
  const path = articlePath(locale, slug ?? '');
  const taken: Record<keyof Publishing, number[]> = { said: [], article: [], front: [], stale: [] };
  for (let turn = 0; turn < times; turn += 1) {
    await Promise.all([ask(origin, path), ask(origin, '/vi')]);
    const title = `Bản tin đo lần ${systemClock().getTime()}`;
    taken.said.push(await publish(actor, articleId, title));
    const article = await ask(origin, path);
    const front = await ask(origin, '/vi');
    taken.article.push(article.ms);
    taken.front.push(front.ms);
    taken.stale.push([article, front].filter(({ text }) => !text.includes(title)).length);
  }
  const median = (name: keyof Publishing) => quantile(taken[name], 0.5);
  const stale = taken.stale.reduce((sum, count) => sum + count, 0);
  return { said: median('said'), article: median('article'), front: median('front'), stale };
}
