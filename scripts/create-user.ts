import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { addAccount } from '../lib/accounts/creation.ts';
import { roles } from '../lib/accounts/permissions.ts';
import { randomCode } from '../lib/accounts/random-code.ts';
import { NewAccount } from '../lib/accounts/schema.ts';
import { systemClock } from '../lib/clock.ts';
import { readEnv } from '../lib/env.ts';
import { readInput } from '../lib/input.ts';
import { applyMigrations } from '../lib/migrations/apply.ts';
import { openDatabase } from '../lib/postgres/database.ts';
import { progress, Refusal, run } from './shell.ts';

const usage = `npm run user:create -- --email linh@school.edu.vn --name "Nguyễn Hà Linh" --role editor [--language en]
Roles: ${roles.join(', ')}. What is left out is asked for.`;

const options = {
  email: { type: 'string' },
  name: { type: 'string' },
  role: { type: 'string' },
  language: { type: 'string', default: 'vi' },
} as const;

function given(): { email?: string; name?: string; role?: string; language: string } {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    throw new Refusal(`${error instanceof Error ? error.message : error}\n${usage}`);
  }
}

/** Asks for what the command line left out; without a terminal to ask, says how to call this. */
async function complete({ email, name, role, language }: ReturnType<typeof given>) {
  if (email && name && role) return { email, name, role, interfaceLocale: language };
  if (!process.stdin.isTTY) throw new Refusal(usage);
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const ask = (question: string) =>
    terminal.question(question).catch(() => {
      throw new Refusal('No account was made.');
    });
  const answers = {
    email: email ?? (await ask('E-mail: ')),
    name: name ?? (await ask('Name: ')),
    role: role ?? (await ask(`Role (${roles.join(', ')}): `)),
    interfaceLocale: language,
  };
  terminal.close();
  return answers;
}

const meaning: Record<string, string> = {
  required: 'is missing, or is none of those it may be',
  email: 'is not an e-mail address',
  tooLong: 'is too long',
  emailTaken: 'has an account already',
};

await run(async () => {
  const read = readInput(NewAccount, await complete(given()));
  const refuse = (issues: readonly { field: string; key: string }[]) =>
    new Refusal(
      `${issues
        .map(({ field, key }) => `${field.replace('interfaceLocale', 'language')} ${meaning[key] ?? key}`)
        .join('\n')}\n\n${usage}`,
    );
  if (!read.ok) throw refuse(read.issues);
  const database = await openDatabase(readEnv(process.env), { progress });
  process.env.DATABASE_URL = database.url;
  try {
    await applyMigrations(database.url);
    const password = randomCode();
    const added = await addAccount(systemClock, null, read.data, password);
    if (!added.ok) throw refuse(added.issues);
    console.log(`\nMade an account for ${read.data.name} (${read.data.role}).`);
    console.log(
      `E-mail:   ${read.data.email}\nPassword: ${password}\nIt is shown only now; it can be changed at /admin/account.\n`,
    );
  } finally {
    await database.stop();
  }
});
