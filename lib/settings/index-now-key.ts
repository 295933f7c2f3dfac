import { type Db, db } from '../db.ts';
import { env } from '../env.ts';

/** The key by which search engines believe what they are told of this site: the desk's, else the environment's; or null. */
export async function indexNowKey(from: Db = db): Promise<string | null> {
  const row = await from.settings.findUnique({ where: { id: 1 }, select: { indexNowKey: true } });
  return row?.indexNowKey || env().INDEXNOW_KEY || null;
}
