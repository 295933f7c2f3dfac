import { randomUUID } from 'node:crypto';
import { runNode } from './child.ts';
import { type DemoSite, demoSettings, startDemoSite } from './demo-site.ts';
import { progress, Refusal, run } from './shell.ts';
import { checkCorpus } from './verify/corpus.ts';
import { checkDemo } from './verify/demo.ts';
import { report } from './verify/report.ts';

/** How many invented articles to check; null for the demo stories. */
function wanted(): number | null {
  const given = process.argv.slice(2);
  if (given.length === 0) return null;
  const [name, text = ''] = given;
  if (name !== '--corpus' || !/^[1-9]\d{2,6}$/.test(text) || given.length > 2)
    throw new Refusal(
      'Say nothing, or how many invented articles to check: npm run verify -- --corpus 100000',
    );
  return Number(text);
}

async function served<Made>(
  name: string,
  password: string,
  work: (site: DemoSite) => Promise<Made>,
): Promise<Made> {
  const site = await startDemoSite(name, password);
  try {
    return await work(site);
  } finally {
    await site.stop();
  }
}

async function demo(): Promise<boolean> {
  const password = randomUUID();
  const done = await served('verify', password, ({ origin }) => checkDemo(origin, password));
  return report('demo', 'the site with the demo stories.', done);
}

async function corpus(articles: number): Promise<boolean> {
  const [name, password] = [`corpus-${articles}`, randomUUID()];
  progress(`Filling a database with ${articles} articles, unless it is there`);
  // Nothing is searched for here, and what a search finds takes longer to make than the rest.
  const fill = ['scripts/fill.ts', String(articles), '--found', '1000'];
  const { code } = await runNode(fill, { show: true, env: demoSettings(name, password) });
  if (code !== 0) throw new Refusal('The database could not be filled.');
  const done = await served(name, password, ({ origin }) => checkCorpus(origin));
  return report(
    'corpus',
    `the site with ${articles.toLocaleString('en')} invented articles in both languages.`,
    done,
  );
}

await run(async () => {
  const articles = wanted();
  if (!(await (articles === null ? demo() : corpus(articles)))) process.exitCode = 1;
});
