import { expect, test } from 'vitest';
import { Crowd } from '../../../lib/delivery/crowd.ts';

test('a neighbourhood holds no more than its share', () => {
  const crowd = new Crowd(2);
  const first = crowd.enter('2001:db8::1');
  expect(crowd.enter('2001:db8::2')).not.toBeNull();
  expect(crowd.enter('2001:db8::3')).toBeNull();
  expect(crowd.enter('2001:db8:0:1::1')).not.toBeNull();
  first?.();
  expect(crowd.enter('2001:db8::3')).not.toBeNull();
  expect(crowd.enter('2001:db8::4')).toBeNull();
});
