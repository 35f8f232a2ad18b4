/** What a page says of its charts. */
export const unit = (unit: string): string => `Unit: ${unit}.`;
export const changeOnYearBefore = (unit: string): string =>
  `Change on the same period of the year before (${unit})`;
export const points = 'percentage points';
export const keyStated = 'stated by a report';
export const keyDerived = 'derived from the next year’s change; the upright line is the range from rounding';
export const keyPlan = 'plan for the year';
export const keyBreak = 'counted in another way from here';

/** A derived value and its range, for whoever points at its bar. */
export const derived = (value: string, unit: string, range: string): string =>
  `about ${value} ${unit} (${range}), derived from a stated change`;

// The course within each year, years laid over each other.
export const withinYear = 'Within the year';
export const measure = 'Measure';
export const shareOfPlan = '% of the year’s plan';
export const year = 'Year';
export const planIn = (unit: string): string => `Plan (${unit})`;
export const tableIn = (unit: string): string => `The same table in ${unit}`;
export const standing = { ahead: 'ahead of the median', behind: 'behind the median' };
export const medianName = 'median';
export const wholePlan = '100%: the whole year’s plan';
export const withinYearCaption = (first: string, last: string): string =>
  `One line a year, each point a sentence of a report. Grey: other years, ${first}–${last}; dotted: their median. In the table, ▴ ahead of and ▾ behind the median of the same period by 5% or more.`;
export const withinYearFinding = (name: string, period: string, said: string, years: number): string =>
  `${name}, reached within each of ${years} years; ${period}: ${said}.`;

// What a chart shows, in one sentence: its accessible name.
export const noFigures = (subject: string): string => `${subject}: no figure yet.`;
export const oneValue = (subject: string, value: string): string => `${subject}: ${value}.`;
export const notComparable = (subject: string, first: string, last: string): string =>
  `${subject}: ${first} and ${last}, which do not compare because the definition has changed.`;
export const course = (subject: string, first: string, last: string, change: string): string =>
  `${subject}: from ${first} to ${last}${change && `, ${change}`}.`;
export const timesAsMuch = (times: string): string => `${times} times as much`;
export const hardlyChanged = 'hardly changed';
export const risenBy = (percent: string): string => `up ${percent}%`;
export const fallenBy = (percent: string): string => `down ${percent}%`;
