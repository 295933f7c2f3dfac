import { startEmbedded } from '../../lib/postgres/embedded.ts';

/** A process of its own that runs PostgreSQL on a folder until it is killed; tests kill it in every way. */

const [folder = ''] = process.argv.slice(2);
const { url, stop } = await startEmbedded(folder);
console.log(url);
process.once('SIGTERM', async () => {
  await stop();
  process.exit();
});
setInterval(() => undefined, 60_000);
