import type { Finding } from '../../domain/finding.ts';

/** The id of a finding's card on its page: what is compared, of which area and period. */
export function findingId({ check, indicator, area, period, planBy, measure, sides }: Finding): string {
  // Repeats are compared report by report: two reports may repeat one figure.
  const report = check === 'repeat' ? sides[0]?.statements[0]?.report : undefined;
  return ['dc', check, indicator, area, period, planBy, measure, report]
    .filter((part) => part !== undefined)
    .join('_')
    .toLowerCase();
}
