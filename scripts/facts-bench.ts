import { parseArgs } from 'node:util';
import { judgePair } from '../lib/facts/pair.ts';
import { type Pair, type Part, parts, readPart } from '../tests/facts/corpus.ts';
import { compareDigits } from '../tests/facts/digits.ts';
import { type Finding, score } from '../tests/facts/score.ts';
import { alarms, figuresOf, mistakesIn, tableOf } from '../tests/facts/tables.ts';
import { Refusal, run } from './shell.ts';

const errorsOf = ({ vi, en, summary }: Pair): Finding[] =>
  judgePair({ vi, en, summary }).filter(({ grade }) => grade === 'error');

function measure(part: Part) {
  const pairs = readPart(part);
  return { part, rules: score(pairs, errorsOf), baseline: score(pairs, compareDigits) };
}

function options() {
  try {
    return parseArgs({ options: { json: { type: 'boolean' }, mistakes: { type: 'boolean' } } }).values;
  } catch {
    throw new Refusal(
      'npm run facts:bench -- [--json] [--mistakes]\n--mistakes names the pairs of the part “develop” that the rules judge wrongly.',
    );
  }
}

function print({ part, rules, baseline }: ReturnType<typeof measure>, mistakes: boolean): void {
  console.log(`\n${part}`);
  console.table(tableOf(rules, baseline));
  console.log(`Rules: ${alarms(rules)}. Bag of digits: ${alarms(baseline)}.`);
  if (mistakes && part === 'develop')
    for (const line of rules.verdicts.flatMap(mistakesIn)) console.log(line);
}

await run(async () => {
  const { json = false, mistakes = false } = options();
  const measures = parts.map(measure);
  if (!json) for (const each of measures) print(each, mistakes);
  else {
    const figures = measures.map(({ part, rules, baseline }) => [
      part,
      { rules: figuresOf(rules), baseline: figuresOf(baseline) },
    ]);
    console.log(JSON.stringify(Object.fromEntries(figures), null, 2));
  }
});
