import type { Indicator } from '../../src/domain/indicator.ts';
import type { Doubt, FigureRule } from '../../src/import/figures/sureness/confidence.ts';
import { proposeFigures } from '../../src/import/figures/propose-figures.ts';
import {
  isReadAgainstAll,
  passagesOfDraft,
  readPassage,
  readPassages,
  readPassageSetting,
  scorePassage,
  type Half,
} from './passages.ts';

/** A proposal whose truth is known. */
export interface JudgedProposal {
  readonly source: string;
  readonly rule: FigureRule;
  readonly doubts: readonly Doubt[];
  readonly confidence: number;
  readonly isRight: boolean;
}

/** Every judged proposal of passages, linked or not: how sure each was, and whether it is right. */
export function judgedProposals(halves: readonly Half[], catalogue: readonly Indicator[]): JudgedProposal[] {
  const { areas, indicators: ids } = readPassageSetting();
  const indicators = new Map(catalogue.map((indicator) => [indicator.id, indicator]));
  const propose = proposeFigures(catalogue, areas, { bar: 0 });
  return halves.flatMap((half) => {
    const readAgainst = new Set(isReadAgainstAll(half) ? indicators.keys() : ids);
    return readPassages(half).flatMap((passage) => {
      const { observations, proposed } = readPassage(passage, propose, indicators, areas);
      const { verdicts } = scorePassage(passage, observations, indicators, readAgainst);
      return passagesOfDraft(proposed).flatMap(({ quote, figure }) => {
        const verdict = verdicts.find(
          ({ indicator, quotes }) => indicator === figure.indicator && quotes.includes(quote),
        );
        const { rule, doubts, confidence } = figure;
        const { source } = passage;
        return verdict ? [{ source, rule, doubts, confidence, isRight: verdict.isRight }] : [];
      });
    });
  });
}

/** Where the steps of the table begin. */
const STEPS = [0, 0.8, 0.9, 0.95, 0.98] as const;

/** Prints how often proposals are right that say how sure they are. */
export function printCalibration(judged: readonly JudgedProposal[]): void {
  console.log('\nCalibration on all passages that are mended by: what proposals claim, and what holds');
  for (const [at, from] of STEPS.entries()) {
    const to = STEPS[at + 1] ?? 1.01;
    row(
      `from ${from}`,
      judged.filter(({ confidence }) => confidence >= from && confidence < to),
    );
  }
  for (const [rule, own] of Map.groupBy(judged, ({ rule }) => rule)) row(rule, own);
}

function row(name: string, judged: readonly JudgedProposal[]): void {
  if (judged.length === 0) return;
  const right = judged.filter(({ isRight }) => isRight).length;
  const claimed = judged.reduce((sum, { confidence }) => sum + confidence, 0) / judged.length;
  console.log(
    `  ${name.padEnd(20)} ${String(judged.length).padStart(5)} judged  claimed ${claimed.toFixed(3)}  right ${(right / judged.length).toFixed(3)}`,
  );
}
