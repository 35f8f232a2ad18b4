/** Pages and tables of indicators: lists, histories, sentences. */
export const title = 'Indicators';
export const listDescription = 'What the reports count, by topic, with the latest value of each.';
export const listLead = (withFigures: number, all: number): string =>
  `${withFigures} indicators with figures, of ${all} in the catalogue. Each name leads to its history, each number to the sentence that states it.`;
export const ofTopic = (topic: string): string => `Indicators: ${topic}`;
export const withoutFigures = (count: number, others: boolean): string =>
  `${count}${others ? ' more' : ''} indicators without a figure so far`;

export const indicator = 'Indicator';
export const latest = 'Latest value';
export const latestOf = (period: string): string => `Latest value: ${period}`;
export const unit = 'Unit';
export const kind = 'Kind';
export const otherName = 'In Vietnamese';
export const period = 'Period';
export const area = 'Area';
export const value = 'Value';
export const valueIn = (unit: string): string => `Value (${unit})`;
export const onPlan = '% of the year’s plan';
export const onYearBefore = 'On a year before';
export const change = 'Change';
export const risen = 'Up';
export const fallen = 'Down';
export const noFigures = 'no figure yet';
export const noValues = 'No report in the archive states a value of this indicator.';

export const definition = 'Definition (in Vietnamese)';
export const definitionFrom = (period: string): string => `Counted in another way from ${period}.`;
export const tableOf = (name: string): string => `Table: ${name}`;
export const day = (date: string): string => date;
/** The days that a figure counts, where they are not the whole period's. */
export const countedDays = (start: string | undefined, end: string): string =>
  start ? `from ${start} to ${end}` : `up to ${end}`;
export const restated = 'stated again';
export const corrected = 'revised';
export const printedAs = (printed: string): string => `printed as ${printed}`;
export const plan = (value: string): string => `plan ${value}`;
export const impliedPlan = (year: number | undefined, value: string): string =>
  `plan${year ? ` for ${year}` : ''} ≈ ${value}`;
export const fromDifference = 'derived: {minuend} less {subtrahend}';
export const fromChange = 'derived from {report}';
export const fewValuesHint =
  'Numbers with + or − and nothing behind them are changes on the same period of the year before.';
export const derivedHint =
  'Numbers with ≈ are derived: computed back from the value and the change that the report linked there states, or as one running total less another, which does not allow for revisions of the earlier one. The range beside them comes from rounding.';

export const seeSentence = 'See the sentence that states it';
export const seeSentenceOf = (value: string): string => `${value}: see the sentence`;
export const guessedSentence = 'The scan lost its accents; a machine reads this sentence as:';
export const seeSentenceIn = (place: string): string => `See the sentence in ${place}`;
export const reportOf = (period: string): string => `Report for ${period}`;
export const differs = (value: string, place: string): string => `differs from ${value} in ${place}`;
export const otherPlaces = 'Other places that state this indicator';
export const otherPlacesHint = 'The charts and tables above do not use these numbers.';
export const repeats = (count: number): string => `${count} places that repeat a stated number`;

export const areas = 'Compare areas';
export const areasHint = 'The charts of all areas share one scale, so that their heights compare.';
export const byArea = 'By area';
export const byAreaHint =
  'The latest value of each area; its name leads to charts and all periods. Periods of different length do not compare directly.';
export const course = 'Course';
export const timesStated = (count: number): string => (count === 1 ? 'stated once' : `stated ${count} times`);
export const fewValues = 'Areas with few figures';
export const partsOfHistory = 'Parts of the history';
export const partOfList = (number: number): string => `Part ${number}`;
export const newestYears = (first: string): string =>
  `Charts show all years; the tables here begin in ${first}. Tables of other years, by decade:`;
export const areaDescription = (name: string, area: string): string =>
  `${name}, ${area}: its course through the reports’ periods, each number one click from its sentence.`;
export const related = 'Related indicators';
export const parts = 'Consists of';
export const partOf = 'Part of';
export const relatives = 'See also';

export const whatItCounts = 'What it counts';
export const downloads = 'Downloads';
export const csv = 'Spreadsheet (CSV)';
export const json = 'Data for programs (JSON)';
export const columns = 'What the columns mean';
export const pageDescription = (name: string, unit: string): string =>
  `${name} (${unit}): values stated in the reports of Vietnamese provinces, each with its sentence.`;
