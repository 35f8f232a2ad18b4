import type { Indicator } from '../../../src/domain/indicator.ts';
import type { Observation } from '../../../src/domain/observation.ts';

/** A plain primary statement, for tests to vary. */
export function observation(given: Partial<Observation> = {}): Observation {
  const period = given.period ?? '2024-Q1';
  return {
    indicator: 'thu',
    area: 'lang-son',
    period,
    start: '2024-01-01',
    end: '2024-03-31',
    unit: 'tỷ đồng',
    value: 645,
    valueHalfUnit: 0.5,
    role: 'actual',
    primary: true,
    statement: 'text',
    report: `lang-son-${period.toLowerCase()}`,
    anchor: 'f-thu-abcde',
    quote: '645 tỷ đồng',
    sentence: 'Thu nội địa 645 tỷ đồng.',
    ...given,
  };
}

/** An indicator with nothing but its kind and unit, for tests to vary. */
export function indicator(given: Partial<Indicator> = {}): Indicator {
  return {
    id: 'thu',
    name: 'Tổng thu',
    unit: 'tỷ đồng',
    kind: 'cumulative',
    topic: 'ngan-sach',
    parts: [],
    related: [],
    aliases: [],
    aliasesAfter: {},
    aliasesBehind: [],
    notWhen: [],
    breaks: [],
    definition: '',
    definitionHtml: '',
    ...given,
  };
}
