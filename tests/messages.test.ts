import { describe, expect, test } from 'vitest';
import {
  onClient,
  onImports,
  onLibrary,
  onList,
  onPhoto,
  onPublishing,
  onSeries,
  onWritingScreen,
} from '../app/admin/client-messages.ts';
import en from '../messages/en.json' with { type: 'json' };
import vi from '../messages/vi.json' with { type: 'json' };
import { directiveOf, reachedFrom, sources, textOf } from './support/imports.ts';

type Messages = { [key: string]: string | Messages };

/** All messages as `namespace.key` and text. */
function flat(messages: Messages, prefix = ''): [key: string, text: string][] {
  return Object.entries(messages).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : flat(value, `${prefix}${key}.`),
  );
}

/** What a message takes: its arguments, with their kind unless it only chooses words, and its tags; each once, sorted. */
function placeholders(text: string): string[] {
  const found = new Set<string>();
  let depth = 0;
  for (const [token, name, kind] of text.matchAll(/\{\s*(\w+)\s*(?:,\s*(\w+))?|[{}]|<\/?\w+>/g)) {
    if (token.startsWith('<')) found.add(token.replace('/', ''));
    // Braces at even depth open an argument; at odd depth, one of its choices, which is text again.
    else if (token.startsWith('{') && depth % 2 === 0 && name)
      found.add(kind && !['plural', 'select'].includes(kind) ? `${name}, ${kind}` : name);
    if (token.startsWith('{')) depth += 1;
    else if (token === '}') depth -= 1;
  }
  return [...found].sort();
}

const vietnamese = new Map(flat(vi));
const english = new Map(flat(en));
const both = [
  ...[...vietnamese].map(([key, text]) => ({ name: `vi ${key}`, text })),
  ...[...english].map(([key, text]) => ({ name: `en ${key}`, text })),
];

const breaking = (rule: RegExp): string[] =>
  both.filter(({ text }) => rule.test(text)).map(({ name }) => name);

test('placeholders are found at every depth', () => {
  const text = '{n, plural, one {# story of {unit}} other {# stories of <b>{unit}</b>}} on {day, date}';
  expect(placeholders(text)).toEqual(['<b>', 'day, date', 'n', 'unit']);
});

describe('both languages', () => {
  test('have the same messages', () => {
    expect([...english.keys()].sort()).toEqual([...vietnamese.keys()].sort());
  });

  test('take the same placeholders', () => {
    const needs = (messages: Map<string, string>) =>
      Object.fromEntries([...messages].map(([key, text]) => [key, placeholders(text)]));
    expect(needs(english)).toEqual(needs(vietnamese));
  });
});

describe('every message', () => {
  test('says something', () => {
    expect(breaking(/^\s*$/)).toEqual([]);
  });

  test('is NFC, on one line, without spaces at its ends or doubled', () => {
    expect(both.filter(({ text }) => text !== text.normalize('NFC')).map(({ name }) => name)).toEqual([]);
    expect(breaking(/^\s|\s$|\s{2}|\n/)).toEqual([]);
  });

  test('is typeset: curly quotes, real dashes and ellipses', () => {
    expect(breaking(/["']|\.\.\.|\p{L} - \p{L}|--/u)).toEqual([]);
  });

  test('is used somewhere', () => {
    const text = sources('{app,components,lib}/**/*.{ts,tsx}').map(textOf).join('\n');
    const words = new Set(text.match(/\w+/g));
    const idle = [...vietnamese.keys()].filter((key) => !words.has(key.split('.').at(-1) ?? ''));
    expect(idle).toEqual([]);
  });
});

/** What pages hand to the browser, by the name of what picks it. */
const handed = { onClient, onImports, onLibrary, onList, onPhoto, onPublishing, onSeries, onWritingScreen };

test('the pages of the desk hand their client components the messages that these use', () => {
  const missing = sources('app/admin/**/{page,layout}.tsx').flatMap((page) => {
    const reached = [...reachedFrom([page]).keys()].filter((file) => /\.tsx?$/.test(file));
    const picks = Object.entries(handed).filter(
      ([name]) => name === 'onClient' || textOf(page).includes(name),
    );
    const there = new Set(picks.flatMap(([, pick]) => Object.keys(pick(vi))));
    return reached
      .filter((file) => directiveOf(file) === 'use client')
      .flatMap((file) => [...textOf(file).matchAll(/useTranslations\('(\w+)/g)].map(([, name = '']) => name))
      .filter((name) => !there.has(name))
      .map((name) => `${page} → ${name}`);
  });
  expect([...new Set(missing)]).toEqual([]);
});
