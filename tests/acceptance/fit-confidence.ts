import { readFileSync } from 'node:fs';
import type { Doubt, FigureRule } from '../../src/import/figures/sureness/confidence.ts';
import type { JudgedProposal } from './calibration.ts';

/**
 * How sure proposals are, fitted to how they fared: a share of right ones for each rule, and what each doubt leaves of it.
 * What a set that was mended by holds now says too much, so that the first runs of fresh passages weigh more.
 */

interface Outcome {
  readonly source: string;
  readonly rule: FigureRule;
  readonly doubts: readonly Doubt[];
  readonly right: number;
  readonly wrong: number;
}

export interface Weights {
  readonly ofRule: ReadonlyMap<string, number>;
  readonly left: ReadonlyMap<string, number>;
}

const FIRST_RUN_WEIGHT = 3;
/** So many imagined proposals, as often right as all are, keep a rare rule or doubt from extremes. */
const IMAGINED = 6;
const ROUNDS = 20;

const firstRuns = (): Outcome[] =>
  (
    JSON.parse(readFileSync(new URL('../gold/first-runs.json', import.meta.url), 'utf8')) as {
      rows: Outcome[];
    }
  ).rows.map((row) => ({
    ...row,
    right: row.right * FIRST_RUN_WEIGHT,
    wrong: row.wrong * FIRST_RUN_WEIGHT,
  }));

/** What is fitted to: judged proposals of the sets to mend by, and the first runs. */
export function outcomesOf(judged: readonly JudgedProposal[]): Outcome[] {
  const now = judged.map(({ source, rule, doubts, isRight }) => ({
    ...{ source, rule, doubts },
    ...{ right: isRight ? 1 : 0, wrong: isRight ? 0 : 1 },
  }));
  return [...now, ...firstRuns()];
}

/** Fits shares of rules and doubts in turn, until they hold still. */
export function fitWeights(outcomes: readonly Outcome[]): Weights {
  const all = shareOf(outcomes);
  const ofRule = new Map<string, number>();
  const left = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [rule, own] of Map.groupBy(outcomes, (outcome) => outcome.rule)) {
      ofRule.set(
        rule,
        factor(own, (outcome) => leftOf(outcome.doubts, left), all),
      );
    }
    for (const doubt of new Set(outcomes.flatMap(({ doubts }) => doubts))) {
      const own = outcomes.filter(({ doubts }) => doubts.includes(doubt));
      const others = (outcome: Outcome): number =>
        (ofRule.get(outcome.rule) ?? all) *
        leftOf(
          outcome.doubts.filter((other) => other !== doubt),
          left,
        );
      left.set(doubt, Math.min(1, factor(own, others, 1)));
    }
  }
  return { ofRule, left };
}

/** By what expected shares are to be multiplied so that they come to what is right. */
function factor(outcomes: readonly Outcome[], expected: (outcome: Outcome) => number, usual: number): number {
  const right = outcomes.reduce((sum, outcome) => sum + outcome.right, 0);
  const hoped = outcomes.reduce((sum, outcome) => sum + countOf(outcome) * expected(outcome), 0);
  return Math.min(0.995, (right + IMAGINED * usual) / (hoped + IMAGINED));
}

const countOf = ({ right, wrong }: Outcome): number => right + wrong;
const leftOf = (doubts: readonly string[], left: ReadonlyMap<string, number>): number =>
  doubts.reduce((product, doubt) => product * (left.get(doubt) ?? 1), 1);
const shareOf = (outcomes: readonly Outcome[]): number =>
  outcomes.reduce((sum, { right }) => sum + right, 0) /
  Math.max(
    1,
    outcomes.reduce((sum, outcome) => sum + countOf(outcome), 0),
  );

const predicted = ({ rule, doubts }: Outcome, { ofRule, left }: Weights): number =>
  (ofRule.get(rule) ?? 0.9) * leftOf(doubts, left);

const BANDS = [0, 0.7, 0.8, 0.85, 0.9, 0.93, 0.95, 0.97] as const;

/** Prints the fitted weights; and how they hold on each kind of source when they are fitted to the others. */
export function printFit(judged: readonly JudgedProposal[]): void {
  const outcomes = outcomesOf(judged);
  const weights = fitWeights(outcomes);
  console.log('\nConfidence fitted to the sets to mend by and to first runs');
  for (const [rule, share] of weights.ofRule) console.log(`  ${rule.padEnd(20)} ${share.toFixed(3)}`);
  for (const [doubt, share] of weights.left) console.log(`  × ${doubt.padEnd(18)} ${share.toFixed(3)}`);
  const held = [...new Set(outcomes.map(({ source }) => source))].flatMap((source) => {
    const others = fitWeights(outcomes.filter((outcome) => outcome.source !== source));
    return outcomes
      .filter((outcome) => outcome.source === source)
      .map((outcome) => ({ outcome, claimed: predicted(outcome, others) }));
  });
  console.log('  with one kind of source left out at a time: claimed, and right (first runs weighed)');
  for (const [at, from] of BANDS.entries()) {
    const to = BANDS[at + 1] ?? 1;
    const band = held.filter(({ claimed }) => claimed >= from && claimed < to);
    const count = band.reduce((sum, { outcome }) => sum + countOf(outcome), 0);
    if (count === 0) continue;
    const claimed = band.reduce((sum, { outcome, claimed: own }) => sum + own * countOf(outcome), 0) / count;
    const right = shareOf(band.map(({ outcome }) => outcome));
    console.log(
      `  from ${from.toFixed(2)} ${count.toFixed(0).padStart(6)}  claimed ${claimed.toFixed(3)}  right ${right.toFixed(3)}`,
    );
  }
}
