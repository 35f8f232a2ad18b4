import type { Observation } from '../../src/domain/observation.ts';
import { readGold, scoreAgainstGold } from './gold.ts';
import { readAllowList, scoreProposals } from './proposals.ts';

/** Which share of the hand-read figures must be right, by report. */
const MINIMUM_RIGHT: Readonly<Record<string, number>> = { '000': 0.97, '001': 0.95, '002': 0.9, '003': 0.97 };

/** Prints a line of the report on a raw report. */
type Line = (name: string, text: string) => void;
type Expect = (holds: boolean, what: string) => void;

/**
 * Measures what import made of a raw report's figures: against the gold (recall), and against everything
 * that a person has read of its proposals (precision).
 *
 * @param observations what the built archive holds of this report
 */
export function reportFigures(
  key: string,
  observations: readonly Observation[],
  line: Line,
  expect: Expect,
): void {
  const gold = readGold()[key];
  if (!gold) return;
  const { right, wrong, missed } = scoreAgainstGold(gold, observations);
  const total = Object.keys(gold.values).length;
  line(
    'recall',
    `${percent(right.length, total)}: ${right.length} of ${total} gold figures right, ${wrong.length} wrong, ${missed.length} missed`,
  );
  for (const { indicator, differences } of wrong) line('  wrong', `${indicator}: ${differences}`);
  if (missed.length > 0) line('  missed', missed.join(', '));
  const proposals = scoreProposals(gold, readAllowList()[key] ?? [], observations);
  line(
    'precision',
    `${percent(proposals.right, observations.length)}: ${proposals.right} of ${observations.length} statements right, ${proposals.wrong.length} not in gold or allow-list`,
  );
  for (const proposal of proposals.wrong) line('  unread', proposal);
  for (const proposal of proposals.missed) line('  no longer', proposal);
  const minimum = MINIMUM_RIGHT[key] ?? 0.9;
  expect(
    right.length >= minimum * total,
    `${key}: at least ${minimum * 100} % of the gold figures are right`,
  );
  expect(wrong.length === 0, `${key}: no gold figure is wrong`);
  expect(proposals.wrong.length === 0, `${key}: no proposal is outside gold and allow-list`);
}

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
