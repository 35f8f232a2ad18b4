import { writtenPeriodNumbers, type PeriodNumber } from '../../domain/periods/period-words.ts';

const NAMED: readonly (readonly [PeriodNumber, count: number, (written: string) => string])[] = [
  ['quarter', 4, (written) => `quý ${written}`],
  ['month', 12, (written) => `tháng ${written}`],
  ['months', 12, (written) => `${written} tháng`],
];

/** Periods that are written in several ways: `quý I`, `quý 1`, `quý một`; each stands for the others. */
export const PERIOD_FORMS: readonly (readonly string[])[] = NAMED.flatMap(([kind, count, named]) =>
  Array.from({ length: count }, (_, at) => writtenPeriodNumbers(kind, at + 1).map(named)),
).filter((forms) => forms.length > 1);
