/** Does a thing for each of many, some at a time, and returns what came of each in their order. */
export async function inTurns<Of, Made>(
  many: readonly Of[],
  width: number,
  work: (one: Of, index: number) => Promise<Made>,
): Promise<Made[]> {
  const made: Made[] = [];
  let next = 0;
  const turns = Array.from({ length: width }, async () => {
    for (let index = next++; index < many.length; index = next++)
      made[index] = await work(many[index] as Of, index);
  });
  await Promise.all(turns);
  return made;
}
