import { describe, expect, test } from 'vitest';
import type { Transaction } from '../../lib/db.ts';
import { done, issue, refused } from '../../lib/issue.ts';
import { transaction } from '../../lib/transaction.ts';
import { db } from '../support/database.ts';

const section = (tx: Transaction, position: number) => tx.section.create({ data: { position } });

describe('a transaction', () => {
  test('gives back what its work gave, and keeps what was written', async () => {
    const result = await transaction(async (tx) => done((await section(tx, 1)).position));
    expect(result).toEqual({ ok: true, data: 1 });
    expect(await db.section.count({ where: { position: 1 } })).toBe(1);
  });

  test('takes back what was written before a refusal', async () => {
    const refusal = issue('title', 'titleMissing');
    const result = await transaction(async (tx) => {
      await section(tx, 2);
      return refused(refusal);
    });
    expect(result).toEqual({ ok: false, issues: [refusal] });
    expect(await db.section.count({ where: { position: 2 } })).toBe(0);
  });

  test('lets an error through, and takes back what was written before it', async () => {
    const failing = transaction(async (tx) => {
      await section(tx, 3);
      throw new Error('broken');
    });
    await expect(failing).rejects.toThrow('broken');
    expect(await db.section.count({ where: { position: 3 } })).toBe(0);
  });

  test('that the database ends because of a deadlock is done again', async () => {
    const one = await db.section.create({ data: { position: 10 } });
    const two = await db.section.create({ data: { position: 20 } });
    let runs = 0;
    let meet = () => {};
    let waiting = 2;
    const together = new Promise<void>((resolve) => {
      meet = () => {
        waiting -= 1;
        if (waiting === 0) resolve();
      };
    });
    const crossing = (first: string, second: string) =>
      transaction(async (tx) => {
        runs += 1;
        await tx.section.update({ where: { id: first }, data: { position: { increment: 1 } } });
        meet();
        await together;
        await tx.section.update({ where: { id: second }, data: { position: { increment: 1 } } });
        return done(null);
      });
    const results = await Promise.all([crossing(one.id, two.id), crossing(two.id, one.id)]);
    expect(results).toEqual([done(null), done(null)]);
    expect(runs).toBe(3);
    const positions = await db.section.findMany({
      where: { id: { in: [one.id, two.id] } },
      orderBy: { position: 'asc' },
    });
    expect(positions.map(({ position }) => position)).toEqual([12, 22]);
  });
});
