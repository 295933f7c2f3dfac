import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitting, movedBy, pulled, shaped, turnedBox } from '../../../components/desk/library/cut-box.ts';

const whole = { width: 1200, height: 800 };
const all = { left: 0, top: 0, ...whole };
const part = { left: 100, top: 200, width: 600, height: 400 };

test('the largest part of a shape lies in the middle', () => {
  expect(shaped(all, [16, 9])).toEqual({ left: 0, top: 63, width: 1200, height: 675 });
  expect(shaped(all, [1, 1])).toEqual({ left: 200, top: 0, width: 800, height: 800 });
});

test('a part stops at the edge', () => {
  expect(movedBy(part, 50, -50, whole)).toEqual({ ...part, left: 150, top: 150 });
  expect(movedBy(part, 9_000, 9_000, whole)).toEqual({ ...part, left: 600, top: 400 });
});

test('four quarters turn a part back to where it was', () => {
  let [box, size] = [part, whole];
  for (let quarter = 0; quarter < 4; quarter += 1) {
    box = turnedBox(box, size);
    size = { width: size.height, height: size.width };
  }
  expect(box).toEqual(part);
  expect(turnedBox({ left: 0, top: 0, width: 10, height: 20 }, whole)).toEqual({
    left: 780,
    top: 0,
    width: 20,
    height: 10,
  });
});

test('whatever corner is pulled wherever, the part lies within the photo and keeps its other corner', () => {
  const place = fc.integer({ min: -500, max: 2_000 });
  fc.assert(
    fc.property(fc.boolean(), fc.boolean(), place, place, fc.constantFrom(null, 16 / 9, 1), (...drawn) => {
      const [right, bottom, x, y, ratio] = drawn;
      const box = pulled(part, { right, bottom }, { x, y }, { whole, least: 64, ratio });
      expect([box.left, box.top].every((side) => side >= 0)).toBe(true);
      expect(box.left + box.width).toBeLessThanOrEqual(whole.width);
      expect(box.top + box.height).toBeLessThanOrEqual(whole.height);
      expect(right ? box.left : box.left + box.width).toBe(right ? 100 : 700);
      expect(bottom ? box.top : box.top + box.height).toBe(bottom ? 200 : 600);
      if (ratio) expect(Math.abs(box.width - box.height * ratio)).toBeLessThanOrEqual(2);
    }),
  );
});

test('what is typed becomes a part that fits', () => {
  expect(fitting({ left: 1_100, top: -5, width: 5_000, height: 3 }, whole, 64)).toEqual({
    left: 0,
    top: 0,
    width: 1_200,
    height: 64,
  });
});
