import type { Verdict } from '../../domain/comparison.ts';
import type { CheckKind, Finding, Reconciliation } from '../../domain/finding.ts';

/** The checks in the order in which pages tell them. */
export const CHECKS: readonly CheckKind[] = ['plan', 'figure', 'parts', 'accumulation', 'repeat'];

/** Whether a finding is listed by itself: repeats that agree are only counted. */
export function isListed({ check, comparison }: Finding): boolean {
  return check !== 'repeat' || comparison.verdict !== 'agrees';
}

/** Whether a finding asks for a look: it differs, or a round number leaves it open. */
export function isOpen({ comparison }: Finding): boolean {
  return comparison.verdict === 'differs' || comparison.verdict === 'round-number';
}

/** How many comparisons came out how. Repeats that agree are not counted, as they are not listed. */
export type CheckCounts = Readonly<Record<Verdict | 'uncompared', number>>;

export function countsOf({ findings, uncompared }: Reconciliation): CheckCounts {
  const listed = findings.filter(isListed);
  const count = (verdict: Verdict): number =>
    listed.filter(({ comparison }) => comparison.verdict === verdict).length;
  return {
    agrees: count('agrees'),
    'within-rounding': count('within-rounding'),
    'round-number': count('round-number'),
    differs: count('differs'),
    uncompared: uncompared.length,
  };
}

export function sumOfCounts(all: readonly CheckCounts[]): CheckCounts {
  const sum = (of: keyof CheckCounts): number => all.reduce((total, counts) => total + counts[of], 0);
  return {
    agrees: sum('agrees'),
    'within-rounding': sum('within-rounding'),
    'round-number': sum('round-number'),
    differs: sum('differs'),
    uncompared: sum('uncompared'),
  };
}

/** In lines of a page: a finding's card counts for three, a figure without comparison for a fifth. */
const CARD = 3;
export const WEIGHT_OF_UNCOMPARED = 0.2;

export const weightOfFinding = (finding: Finding): number =>
  isOpen(finding) ? CARD : isListed(finding) ? 1 : 0;

/** How much of a page comparisons take. */
export function weightOf({ findings, uncompared }: Reconciliation): number {
  return findings.reduce(
    (total, finding) => total + weightOfFinding(finding),
    uncompared.length * WEIGHT_OF_UNCOMPARED,
  );
}
