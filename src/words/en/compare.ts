/** The page that shows several indicators or areas in one instrument. */
export const title = 'Compare';
export const description =
  'Several indicators, or one indicator in several areas, beside each other over time.';
export const lead =
  'Up to eight indicators or areas beside each other; the page’s address keeps your choice.';
export const needsScript =
  'Choosing and drawing need JavaScript. Without it, see each indicator in the {indicators}, or figures of one year on the pages of {years} (Vietnamese).';
export const indicatorList = 'list of indicators';
export const eachYear = 'each year';
export const nothingYet = 'The archive has no figures to compare yet.';
export const add = 'Add';
export const takeAway = 'Remove';
export const takeAwaySeries = (series: string): string => `Remove ${series}`;
export const chosen = 'Compared';
