import { afterEach, beforeEach } from 'vitest';

const print = console.error;
let heard: unknown[][] = [];

beforeEach(() => {
  heard = [];
  console.error = (...words) => {
    heard.push(words);
    print(...words);
  };
});

/** A test that expects console.error puts its own spy over ours; whatever reaches ours is unexpected. */
afterEach(() => {
  console.error = print;
  if (heard.length)
    throw new Error(`console.error was called: ${heard.map((words) => words.join(' ')).join('; ')}`);
});
