import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { pdfIssue } from '../../../lib/media/pdf.ts';
import { paperKeys, papers, printed } from '../../../prisma/stories/papers.ts';
import { photoKeys, photoOf } from '../../../prisma/stories/photos.ts';
import { type Lettering, loadLettering } from '../../../prisma/stories/scenes/lettering.ts';
import { randomFrom } from '../../../prisma/stories/scenes/random.ts';

let lettering: Lettering;
beforeAll(async () => {
  lettering = await loadLettering();
});

describe('letters', () => {
  const vietnamese = 'ẤẦẨẪẬẮẰẲẴẶÉÈẺẼẸẾỀỂỄỆÍÌỈĨỊỐỒỔỖỘỚỜỞỠỢÚÙỦŨỤỨỪỬỮỰÝỲỶỸỴĐ';

  test('are there for every Vietnamese letter, large and small, each its own', () => {
    const drawn = [...vietnamese, ...vietnamese.toLowerCase()].map((letter) =>
      lettering.line(letter, 0, 0, 100, '#000'),
    );
    expect(new Set(drawn).size).toBe(drawn.length);
  });

  test('typed in pieces are drawn as one', () => {
    const word = 'HỘI NGHỊ';
    expect(lettering.line(word.normalize('NFD'), 0, 0, 100, '#000')).toBe(
      lettering.line(word, 0, 0, 100, '#000'),
    );
  });

  test('that no font has are not drawn as boxes', () => {
    expect(() => lettering.line('会', 0, 0, 100, '#000')).toThrow('会');
  });
});

describe('photos', () => {
  test.each(photoKeys)('%s is drawn the same every time, in full', async (key) => {
    const drawn = photoOf(key).draw(lettering);
    expect(drawn).toBe(photoOf(key).draw(lettering));
    expect(drawn).not.toMatch(/NaN|undefined|Infinity/);
    expect(await sharp(Buffer.from(drawn)).metadata()).toMatchObject({ width: 1600, height: 1067 });
    expect(drawn.length).toBeGreaterThan(30_000);
  });
});

describe('papers', () => {
  test.each(paperKeys)('%s is a PDF that may be offered', async (key) => {
    const sheet = printed(papers[key], lettering);
    expect(await pdfIssue(sheet)).toBeNull();
    const start = Number(/startxref\n(\d+)/.exec(sheet.toString('latin1'))?.[1]);
    expect(sheet.toString('latin1', start, start + 4)).toBe('xref');
  });
});

test('the same seed makes the same choices, another makes others', () => {
  const draw = (seed: number) =>
    Array.from({ length: 20 }, () => randomFrom(seed)).map((random) => random.between(0, 1));
  expect(draw(7)).toEqual(draw(7));
  expect(randomFrom(7).between(0, 1)).not.toBe(randomFrom(8).between(0, 1));
  const random = randomFrom(1);
  const numbers = Array.from({ length: 500 }, () => random.whole(2, 5));
  expect([Math.min(...numbers), Math.max(...numbers)]).toEqual([2, 5]);
});
