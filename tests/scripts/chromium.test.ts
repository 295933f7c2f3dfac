import { chmodSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { findChromium, needChromium } from '../../scripts/chromium.ts';
import { scratchFolder } from '../support/scratch.ts';

afterEach(() => vi.unstubAllEnvs());

function program(name: string, mode = 0o755): string {
  const file = path.join(scratchFolder(), name);
  writeFileSync(file, '#!/bin/sh\n');
  chmodSync(file, mode);
  return file;
}

test('CHROMIUM_PATH goes before all others', () => {
  const file = program('my-browser');
  vi.stubEnv('CHROMIUM_PATH', file);
  expect(findChromium()).toBe(file);
});

test('what is not there, or cannot be run, is not found, and nothing else is taken instead', () => {
  vi.stubEnv('CHROMIUM_PATH', program('not-executable', 0o644));
  expect(findChromium()).toBeNull();
  expect(() => needChromium()).toThrow(/^CHROMIUM_PATH names no program: /);
});

test('a browser in the path is found', () => {
  const file = program('google-chrome');
  vi.stubEnv('CHROMIUM_PATH', '');
  vi.stubEnv('PATH', path.dirname(file));
  expect(findChromium()).toBe(file);
});
