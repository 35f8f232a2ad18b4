import { numberText } from './figures.ts';
/** The instrument that shows one indicator's values, or several ones': views, measures, matrix, table, files. */
export const locale = 'en-GB';
export const views = {
  within: 'Within the year',
  years: 'Over the years',
  quarters: 'Quarter by quarter',
  months: 'Month by month',
  ranking: 'Ranking',
  table: 'Table',
};
export const levelsOverTime = 'Over time';
export const viewsLabel = 'View';
export const measuresLabel = 'Measure';
export const measures = { plan: '% of plan', change: '% on year before', index: 'index' };
export const changeInPoints = 'on year before';
export const valueOfGrowth = '% up or down';
export const valueOfMany = 'value';
export const layoutsLabel = 'Layout';
export const layouts = {
  lines: 'One chart',
  common: 'Small charts, one scale',
  own: 'Small charts, own scales',
};
export const spanLabel = 'Period';
export const spanNames: Readonly<Record<string, string>> = { year: 'Full year', level: 'All dates' };
export const baseLabel = 'Base period = 100';
export const areasLabel = 'Areas';
export const seriesLabel = 'Compared';
export const addArea = 'Add an area';
export const tooMany = (most: number): string => `At most ${most} lines at a time.`;
export const rankedLabel = 'Ranked period';

export const median = 'median';
export const wholePlan = '100%: the whole year’s plan';
export const baseIs = (period: string): string => `100 = ${period}`;
export const points = 'percentage points';
export const computed = (number: string, range: string): string => `${number} (${range}), computed`;
export const shareSaid = (share: string): string => `${share} of the year’s plan`;
export const planSaid = (plan: string): string => `plan ${plan}`;
/** A figure that comparing calls different; which two numbers they are is said in the reports’ language. */
export const disputed = (_said: string): string => 'differs: reports disagree';

/** The same where there is room for a word only. */
export const disputedShort = 'differs';

/** The line under a chart that says the point looked at. */
export const howToRead =
  'Press a point, or use the keys ← → ↑ ↓, to read its figure; Enter opens the report’s sentence, Esc lets go.';
export const seeSentence = 'See the sentence (Vietnamese)';
export const seeSource = 'See the sentence it is computed from';
export const chartRole = 'chart';
export const noValue = 'no figure';
export const loading = 'Loading figures …';
export const failed = 'The chart’s figures could not be loaded. The table below has them all; try again.';
export const chartLabel = (subject: string, view: string, measure: string, latest: string): string =>
  `${subject}. ${view}, ${measure}. Latest, ${latest}. Use the arrow keys to read each point.`;

export const keys = {
  year: 'One line a year, each point a sentence of a report. Strong: the newest year; grey: the others; dotted: their median.',
  computed: 'Hollow: stated by no report, computed; the upright line is the range from rounding.',
  plan: 'Red line across: plan for the year.',
  gap: 'Empty places: no report states a figure.',
  broken: 'Dashed line: counted in another way from there; the two sides do not compare.',
  disputed: 'Square frame: reports disagree on this figure.',
  shares: 'Index: the base period is 100.',
};

export const matrix = 'Years by month';
export const matrixHint =
  '▴ ahead of, ▾ behind the median of the same period by 5% or more. Each number leads to its sentence.';
export const year = 'Year';
export const planIn = (unit: string): string => `Plan, ${unit}`;
export const standing = { ahead: 'ahead of the median', behind: 'behind the median' };
export const notStated = 'not stated';

export const tables = 'Each period and its sentence';
export const tableOf = (kind: string, count: number): string =>
  `${kind} · ${numberText(count)} ${count === 1 ? 'period' : 'periods'}`;
export const sentence = 'Sentence';
export const sentenceOf = (period: string): string => `Sentence for ${period}`;
export const plan = 'Plan';
export const period = 'Period';
export const allRows = (count: number): string => `Show all ${count} periods`;
export const allInTable = 'The figures shown';

export const saveCsv = 'Save CSV';
export const savePicture = 'Save picture';
export const copyLink = 'Copy link';
export const cite = 'Cite';
export const copied = 'Copied.';
export const notCopied = 'The browser does not allow copying; take the address from the address bar.';
export const source = (site: string): string =>
  `Source: socio-economic reports of people’s committees, ${site}.`;
export const citation = (
  site: string,
  subject: string,
  view: string,
  span: string,
  address: string,
  day: string,
): string => `${site}. “${subject}” (${view}; ${span}). ${address} (accessed ${day}).`;

/** One sentence that answers "is that much?". */
export const isThatMuch = 'Is that much?';
export const much = {
  more: (change: string, value: string): string => `${change} more than a year before (${value} then)`,
  less: (change: string, value: string): string => `${change} less than a year before (${value} then)`,
  same: (value: string): string => `the same as a year before (${value})`,
  planReached: (share: string): string => `${share} of the year’s plan`,
  planUsual: (share: string): string => `the median of all years at this time is ${share}`,
  highest: (years: number): string => `the highest of ${numberText(years)} years with this period`,
  lowest: (years: number): string => `the lowest of ${numberText(years)} years with this period`,
  place: (place: number, years: number): string =>
    `number ${numberText(place)} from the top of ${numberText(years)} years with this period`,
  areaPlace: (place: number, areas: number): string =>
    `number ${numberText(place)} from the top of ${numberText(areas)} areas`,
  perHead: (amount: string, people: string, year: string): string =>
    `${amount} a head (population ${people}, ${year})`,
};
