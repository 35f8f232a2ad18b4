/** What the search page and the search dialog say as they work. */
export const searching = (reports: string): string => `Searching ${reports} reports…`;
export const failed =
  'The search index could not be loaded. Try to reload the page, or browse the lists below.';
export const failedFromDisk =
  'Search does not work where files are opened from a disk. Open the archive through a web server, even a small one on this machine.';
export const tooOld = 'This browser is too old to search. Browse the lists below.';

export const many = (count: string): string => `${count} ${count === '1' ? 'passage' : 'passages'}`;
export const found = (passages: string, reports: string, pages: string): string =>
  [
    passages && `${many(passages)} in ${reports} ${reports === '1' ? 'report' : 'reports'}`,
    pages && `${pages} ${pages === '1' ? 'page' : 'pages'} on indicators and terms`,
  ]
    .filter(Boolean)
    .join(' and ');
export const unfinished = (wrong: string, right: string): string =>
  `The archive does not have “${wrong}”; searching for “${right}”, which begins so.`;
export const mended = (wrong: string, right: string): string =>
  `The archive does not have “${wrong}”; searching for “${right}”, one letter apart.`;
export const mendedNearby = (wrong: string, right: string): string =>
  `No “${wrong}” near the other words; searching for “${right}”, one letter apart.`;
export const leftOut = (words: string): string => `Leaving out “${words}”.`;
export const unknown = (words: readonly string[]): string =>
  `The archive does not have ${words.map((word) => `“${word}”`).join(', ')}.`;
export const nothing = 'Nothing was found.';
const asked = (one: boolean): string => (one ? 'word' : 'phrase');
export const exact = (found: string, one: boolean): string => `Found ${found} with this very ${asked(one)}.`;
export const noneExact = (one: boolean): string => `None has this very ${asked(one)}.`;
export const otherAccents = (found: string): string => `${found} with the same letters, other accents`;
export const apart = (found: string): string => `${found} with all of the words, apart from each other`;
export const others = (found: readonly string[], besides: boolean): string =>
  `${besides ? 'Besides, ' : 'There are '}${found.join('; ')}.`;
export const reportsAlone = (reports: string): string =>
  `${reports} ${reports === '1' ? 'report' : 'reports'}.`;
/** An English name was looked for by what reports call it. */
export const translated = (name: string, vietnamese: string): string =>
  `Reports are in Vietnamese: “${name}” was looked for as “${vietnamese}”.`;

export const tiers = {
  word: 'The very word',
  phrase: 'The very phrase',
  folded: 'The same letters, other accents',
  near: 'The words near each other',
  rest: 'The words far from each other',
};
export const reportsFound = 'Reports';

export const note = 'Chú thích';
export const table = 'Bảng';
export const kinds = { indicator: 'Indicators', topic: 'Topics', term: 'Terms' };
export const issued = (date: string): string => `issued ${date}`;
export const digest = 'Digest';
export const scanned = 'Recognised from a scan (OCR)';
export const alsoCalled = 'Also called ';
export const statingSentence = 'the sentence that states it';
export const course = 'Course through time';
export const newestFigures = 'Latest figures';
export const askedFigures = 'Figures';
export const noFigure = 'No figure is stated of this time or place.';
export const throughTime = 'Mentions by period';
export const throughTimeOf = (area: string, total: string): string => `${area}: ${total}`;
export const otherAreas = (count: string): string => `In ${count} other areas`;

export const understood = 'Understood as';
export const takeAway = (name: string): string => `Remove ${name}`;
export const filtersOf = (chosen: string): string => (chosen ? `Filters (${chosen})` : 'Filters and order');

export const more = (left: string): string => `Show more (${left} left)`;
export const moreApart = 'Also find passages that have all the words, but apart';
export const tryInstead = 'You may try';
export const hints = {
  filters: 'Without filters',
  quotes: 'Without quotation marks',
  accents: 'With any accents',
  fewer: 'Fewer words',
};

export const suggestions = 'Suggestions';
export const suggestionCount = (count: number): string => `${count} suggestions`;
export const searchFor = (typed: string): string => `Search for “${typed}”`;
export const everywhere = 'in the whole archive';
