import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { directiveOf, importsOf, reachedFrom, sources, textOf } from './support/imports.ts';

const code = '**/*.{ts,tsx}';
const all = sources(code);
const root = path.join(import.meta.dirname, '..');

/** Modules of `lib`, highest first: a module imports only from levels below its own. */
const levels: readonly (readonly string[])[] = [
  ['corpus'],
  ['jobs', 'feeds', 'seo', 'delivery'],
  [
    'publishing',
    'related',
    'search',
    'views',
    'cards',
    'old-addresses',
    'presence',
    'imports',
    'series',
    'trash',
    'several',
  ],
  ['fact-check', 'links', 'review', 'comments'],
  ['articles'],
  ['translations'],
  ['revisions'],
  ['accounts', 'media', 'facts', 'names', 'settings', 'timeline', 'health', 'notices'],
  ['migrations', 'postgres', 'transaction', 'existing', 'input', 'id', 'mail'],
  ['content'],
  ['db', 'env', 'clock', 'issue', 'text', 'i18n', 'log', 'secret'],
];

/** Imports within one level; each goes one way only. */
const crossings = new Set([
  'feeds → seo',
  'jobs → seo',
  'log → env',
  'media → accounts',
  'media → timeline',
  'names → accounts',
  'names → facts',
  'names → settings',
  'names → timeline',
  'notices → accounts',
  'notices → settings',
  'related → search',
  'several → publishing',
  'several → trash',
  'settings → accounts',
  'settings → media',
  'text → i18n',
  'timeline → accounts',
  'trash → publishing',
]);

const moduleOf = (file: string): string => (file.split('/')[1] ?? '').replace(/\.tsx?$/, '');
const levelOf = (module: string): number => levels.findIndex((level) => level.includes(module));

/** Imports of these files that a rule refuses, as `file → target`. */
const refused = (
  files: readonly string[],
  refuse: (target: string, file: string, typeOnly: boolean) => boolean,
) =>
  files.flatMap((file) =>
    importsOf(file)
      .filter(({ target, typeOnly }) => refuse(target, file, typeOnly))
      .map(({ target }) => `${file} → ${target}`),
  );

const within = (...folders: string[]) =>
  all.filter((file) => folders.some((folder) => file.startsWith(`${folder}/`)));

describe('imports', () => {
  test('relative ones name a file that exists, ending and all', () => {
    const loose = all.flatMap((file) =>
      importsOf(file)
        .filter(({ written }) => written.startsWith('.'))
        .filter(({ target }) => !path.extname(target) || !existsSync(path.join(root, target)))
        .map(({ written }) => `${file} → ${written}`),
    );
    expect(loose).toEqual([]);
  });

  test('others name a declared package or a module of Node', () => {
    const declared = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.devDependencies)];
    const isDeclared = (target: string) =>
      target.startsWith('node:') || declared.some((name) => target === name || target.startsWith(`${name}/`));
    const outside = all.flatMap((file) =>
      importsOf(file)
        .filter(({ written }) => !written.startsWith('.') && !isDeclared(written))
        .map(({ written }) => `${file} → ${written}`),
    );
    expect(outside).toEqual([]);
  });

  test('what runs in production needs no development package', () => {
    const development = Object.keys(manifest.devDependencies);
    const running = [...within('app', 'components', 'lib'), 'server.ts', 'proxy.ts', 'scripts/start.ts'];
    const found = [...reachedFrom(running)].filter(([target]) =>
      development.some((name) => target === name || target.startsWith(`${name}/`)),
    );
    expect(found.map(([, chain]) => chain.join(' → '))).toEqual([]);
  });
});

describe('the tree', () => {
  test('lib knows neither pages nor components, nor scripts and tests', () => {
    expect(refused(within('lib'), (target) => /^(app|components|scripts|tests)\//.test(target))).toEqual([]);
  });

  test('only lib imports the generated Prisma client', () => {
    const others = all.filter((file) => !file.startsWith('lib/'));
    expect(refused(others, (target) => target.startsWith('prisma/generated'))).toEqual([]);
  });

  test('pages never reach past lib to the database', () => {
    const files = within('app', 'components');
    expect(refused(files, (target) => target === 'lib/db.ts' || target === 'pg')).toEqual([]);
  });

  test('components run of lib only schemas, limits, languages, text and facts; shapes of the rest they may name', () => {
    const allowed = /^lib\/([^/]+\/(schema|limits)\.ts$|i18n\/|text\/|facts\/)/;
    const refuse = (target: string, _file: string, typeOnly: boolean) =>
      /^(app|lib|prisma|scripts)\//.test(target) &&
      !allowed.test(target) &&
      !(typeOnly && target.startsWith('lib/'));
    expect(refused(within('components'), refuse)).toEqual([]);
  });

  test('ui has no domain, and the reader and the desk share nothing else', () => {
    const refuse = (target: string, file: string) =>
      target.startsWith('components/') &&
      !target.startsWith('components/ui/') &&
      target.split('/')[1] !== file.split('/')[1];
    expect(refused(within('components'), refuse)).toEqual([]);
  });
});

describe('the levels of lib', () => {
  const steps = within('lib').flatMap((file) =>
    importsOf(file)
      .filter(({ target }) => target.startsWith('lib/') && moduleOf(target) !== moduleOf(file))
      .map(({ target }) => ({ from: moduleOf(file), to: moduleOf(target), file })),
  );

  test('every module has one', () => {
    const modules = new Set(within('lib').map(moduleOf));
    expect([...modules].filter((module) => levelOf(module) < 0)).toEqual([]);
  });

  test('imports go down, or along a listed crossing', () => {
    const wrong = steps.filter(
      ({ from, to }) =>
        levelOf(to) < levelOf(from) || (levelOf(to) === levelOf(from) && !crossings.has(`${from} → ${to}`)),
    );
    expect(wrong.map(({ file, to }) => `${file} → ${to}`)).toEqual([]);
  });

  test('every listed crossing is used, one way only', () => {
    const used = new Set(steps.map(({ from, to }) => `${from} → ${to}`));
    const idle = [...crossings].filter((crossing) => !used.has(crossing));
    const both = [...crossings].filter((crossing) =>
      crossings.has(crossing.split(' → ').reverse().join(' → ')),
    );
    expect({ idle, both }).toEqual({ idle: [], both: [] });
  });
});

describe('the browser', () => {
  test("nothing of the reader's is, or reaches, a client component", () => {
    const readers = all.filter((file) => /^(app\/\(reader\)|components\/reader)\//.test(file));
    const clients = [...reachedFrom(readers)].filter(
      ([file]) => all.includes(file) && directiveOf(file) === 'use client',
    );
    expect(clients.map(([, chain]) => chain.join(' → '))).toEqual([]);
    expect(readers.length).toBeGreaterThan(0);
  });

  test('no client component reaches what only a server has', () => {
    const clients = all.filter((file) => directiveOf(file) === 'use client');
    const reached = reachedFrom(clients, (file) => directiveOf(file) === 'use server');
    const server = [...reached].filter(([file]) =>
      /^(node:|pg$|sharp$|better-auth|@prisma\/|lib\/(db|env)\.ts$)/.test(file),
    );
    expect(server.map(([, chain]) => chain.join(' → '))).toEqual([]);
  });
});

describe('files', () => {
  const named = (pattern: RegExp) => all.filter((file) => pattern.test(file));

  test('none has a name that says nothing', () => {
    expect(named(/(^|\/)(utils?|helpers?|misc|common|shared|types)(\/|\.tsx?$)/)).toEqual([]);
  });

  test('none is a barrel', () => {
    expect(named(/^(lib|components)\/.*\/index\.tsx?$/)).toEqual([]);
    const barrels = all.filter((file) => /^\s*export (\*|\{[^}]*\}) from/m.test(textOf(file)));
    expect(barrels).toEqual([]);
  });

  test('none has more than 300 lines', () => {
    const long = [...all, ...sources('{app,components,public}/**/*.css')].filter(
      (file) => textOf(file).split('\n').length > 301,
    );
    expect(long).toEqual([]);
  });
});
