import { beforeAll, expect, test } from 'vitest';
import type { Actor } from '../../lib/accounts/permissions.ts';
import { saveArticle } from '../../lib/articles/commands.ts';
import type { ArticleForm } from '../../lib/articles/schema.ts';
import { publishTranslation } from '../../lib/publishing/publication.ts';
import { withdrawTranslation } from '../../lib/publishing/withdrawal.ts';
import { databaseUrl, db } from '../support/database.ts';
import { dataOf, makeActor, makeDraft, makePublished, morning } from '../support/newsroom.ts';
import { type SiteProcess, startSite } from '../support/site-process.ts';

/** Pages that gather news by document and by person: never stale, on whichever process one asks. */

let sites: SiteProcess[];
let publisher: Actor;

beforeAll(async () => {
  publisher = await makeActor('publisher');
  // Pages name the site's own address, in words and in the code that is printed with them.
  const one = { PUBLIC_URL: 'http://tintuc.example' };
  sites = [await startSite(databaseUrl, one), await startSite(databaseUrl, one)];
});

const shared = {
  documents: [{ number: '200/KH-ĐHBN', date: '2023-08-14' }],
  credits: [{ roles: ['text' as const], person: 'Thanh Mơ' }],
};

const pages = [
  '/vi/van-ban',
  '/vi/van-ban/200-kh-dhbn-2023',
  '/vi/tac-gia/thanh-mo',
  '/en/documents/200-kh-dhbn-2023',
];

/** What each page says on every process, which is the same. */
async function said(path: string): Promise<{ status: number; text: string; location?: string }> {
  const answers = await Promise.all(sites.map((site) => site.get(path)));
  expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size, path).toBe(1);
  const [{ status = 0, text = '', headers } = {}] = answers;
  return { status, text, location: headers?.location };
}

const visit = () => Promise.all(pages.map(said));

async function change(articleId: string, sectionId: string, input: Partial<ArticleForm>) {
  const { version } = await db.article.findUniqueOrThrow({ where: { id: articleId } });
  const request = { articleId, baseVersion: version, input: { sectionId, ...input } };
  dataOf(await saveArticle(publisher, morning, request));
}

test('the first request after a change has it', async () => {
  const first = await makePublished(publisher, { vi: { slug: 'mot', title: 'Tin một' }, ...shared });
  const draft = await makeDraft(publisher, { vi: { slug: 'hai', title: 'Tin hai' }, ...shared });
  expect((await visit()).map(({ status }) => status)).toEqual([200, 200, 200, 200]);

  const at = { articleId: draft.articleId, locale: 'vi' as const };
  dataOf(await publishTranslation(publisher, morning, { ...at, version: 1 }));
  for (const path of pages.slice(1)) expect((await said(path)).text, path).toContain('Tin hai');
  expect((await said('/vi/van-ban')).text).toContain('2 tin');

  dataOf(await withdrawTranslation(publisher, morning, { ...at, reason: '' }));
  for (const path of pages.slice(1)) expect((await said(path)).text, path).not.toContain('Tin hai');
  expect((await said('/vi/van-ban')).text).toContain('1 tin');

  await change(first.articleId, first.sectionId, {
    documents: [{ number: '200/KH-ĐHBN', date: '2022-08-14' }],
    credits: [{ roles: ['photo'], person: 'Hà Linh' }],
  });
  expect(await said('/vi/van-ban/200-kh-dhbn-2023')).toMatchObject({
    status: 301,
    location: '/vi/van-ban/200-kh-dhbn-2022',
  });
  expect((await said('/vi/van-ban')).text).toContain('14/8/2022');
  expect((await said('/vi/van-ban/200-kh-dhbn-2022')).text).toContain('Tin một');
  expect((await said('/vi/tac-gia/ha-linh')).text).toContain('Tin một');
  expect((await said('/vi/tac-gia/thanh-mo')).status).toBe(404);
  expect((await said('/vi/tin-tuc/mot')).text).toContain('/vi/tac-gia/ha-linh');

  await change(first.articleId, first.sectionId, {});
  expect((await said('/vi/van-ban/200-kh-dhbn-2022')).status).toBe(404);
  expect((await said('/vi/van-ban')).text).not.toContain('/vi/van-ban/200-kh');
});
