import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { createDemoAccounts, demoAccounts } from '../lib/accounts/demo-accounts.ts';
import { systemClock } from '../lib/clock.ts';
import { db } from '../lib/db.ts';
import type { Env } from '../lib/env.ts';
import { keptSecret } from '../lib/secret.ts';
import { seedDemo } from '../prisma/seed.ts';
import { demoState } from '../prisma/seeding/state.ts';
import { progress } from './shell.ts';

const passwordFile = (env: Env): string => path.join(env.DATA_DIR, 'demo-password');

/**
 * Loads the demo where there is no newsroom yet, and gives its accounts their password.
 * @returns whether stories were written.
 */
export async function loadDemo(env: Env): Promise<boolean> {
  progress('Loading the demo stories');
  const password = env.DEMO_PASSWORD ?? keptSecret(passwordFile(env), 9);
  const written = await seedDemo({ password, onProgress: progress });
  // A newsroom that is not the demo gets no accounts of invented people.
  if (!written && (await demoState()) === 'finished') await createDemoAccounts(systemClock, password);
  return written;
}

/** Loads the demo into an empty database, or anew where it was cut short, when it is wanted; gives the demo's accounts a new password, when one is set. */
export async function prepareDemo(env: Env): Promise<void> {
  const accounts = await db.user.count();
  const demo = await db.user.count({ where: { email: { in: demoAccounts.map(({ email }) => email) } } });
  if (env.DEMO && (!accounts || (await demoState()) === 'unfinished')) {
    await loadDemo(env);
    return;
  }
  if (env.DEMO && demo && env.DEMO_PASSWORD) {
    await createDemoAccounts(systemClock, env.DEMO_PASSWORD);
    rmSync(passwordFile(env), { force: true });
  }
}

/** How to sign in, as lines for whoever has started the site. */
export async function signInLines(env: Env): Promise<string[]> {
  if (!(await db.user.count())) return ['No account yet: npm run user:create makes one.'];
  const emails = demoAccounts.map(({ email }) => email);
  const found = await db.user.findMany({
    where: { email: { in: emails }, disabledAt: null },
    orderBy: { role: 'desc' },
  });
  if (!env.DEMO || !found.length) return [];
  const file = passwordFile(env);
  const kept = existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
  const password = env.DEMO_PASSWORD ?? kept ?? 'as set before; DEMO_PASSWORD sets a new one';
  return [...found.map(({ email, role }) => `Sign in   ${email} (${role})`), `Password  ${password}`];
}
