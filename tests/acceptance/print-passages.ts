import type { Indicator } from '../../src/domain/indicator.ts';
import { judgedProposals, printCalibration } from './calibration.ts';
import { printFit } from './fit-confidence.ts';
import {
  completeOf,
  HALVES,
  isOnlyMeasured,
  precisionOf,
  recallOf,
  scoreHalf,
  type PassageScore,
} from './passages.ts';

/**
 * Prints precision and recall of figure recognition on every set of passages, by kind of source and by topic, and how
 * well confidence is calibrated. What fails is not told of what is only measured by.
 */
export function printPassages(catalogue: readonly Indicator[], showsFaults = false): void {
  for (const half of HALVES) {
    const { all, bySource, byTopic, byPassage } = scoreHalf(half, catalogue);
    console.log(
      `\nPassages ${half === 'mend' || half === 'measure' ? `to ${half}` : half}: ${byPassage.size} texts`,
    );
    line('all', all);
    for (const [source, score] of bySource) line(`  ${source}`, score);
    for (const [topic, score] of byTopic) line(`  ${topic}`, score);
    if (!isOnlyMeasured(half) && showsFaults) {
      for (const [id, { faults }] of byPassage) for (const fault of faults) console.log(`    ${id} ${fault}`);
    }
  }
  const mended = HALVES.filter((half) => !isOnlyMeasured(half));
  const judged = judgedProposals(mended, catalogue);
  printCalibration(judged);
  printFit(judged);
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`.padStart(8);

function line(name: string, score: PassageScore): void {
  console.log(
    `  ${name.padEnd(28)} precision ${percent(precisionOf(score))}  recall ${percent(recallOf(score))}` +
      `  complete ${percent(completeOf(score))}  (${score.gold} gold, ${score.stated} stated, ${score.wrong} wrong` +
      `${score.unjudged > 0 ? `, ${score.unjudged} unjudged` : ''})`,
  );
}
