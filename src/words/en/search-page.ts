/** The page of search, as it is built; what its script says is in `search.ts`. */
export const title = 'Search';
export const description = 'Search the text, notes, tables and indicators of the reports.';
export const form = 'Search the archive';
export const field = 'What to look for';
export const placeholder = 'English or Vietnamese, with accents or without';
export const button = 'Search';
export const more = 'Show more';
export const needsScript =
  'Search runs in the browser and needs JavaScript. Without it, browse the lists below.';

export const how = 'How to search';
export const ways = [
  'Names of indicators, topics and places may be English; they are looked for by what the Vietnamese reports call them.',
  'Vietnamese words may be typed with accents or without.',
  'A year, a period (Q1, January, 9 months) or a province narrows the search; it can be taken away again.',
  'Quotation marks ask for the very phrase; a minus before a word leaves out what has it.',
  'Numbers may be typed as reports print them: 2.045,7.',
];
export const examplesTitle = 'Examples:';
export const examples = ['state budget revenue', 'exports 2024', '"cửa khẩu thông minh"', '2.045,7'];
export const browse = 'Browse';
export const allReports = 'All reports (Vietnamese)';
export const indicators = 'Indicators';
export const topics = 'Topics (Vietnamese)';
export const terms = 'Terms (Vietnamese)';

export const filters = 'Filters and order of results';
export const clear = 'Remove filters';
export const year = 'Year';
export const anyYear = 'Any year';
export const kind = 'Kind of period';
export const anyKind = 'Any kind';
export const area = 'Place';
export const anyArea = 'Any place';
export const topic = 'Topic';
export const anyTopic = 'Any topic';
export const place = 'Found in';
export const anyPlace = 'Anywhere';
export const places = {
  report: 'Titles and numbers',
  text: 'Text',
  note: 'Notes',
  table: 'Tables',
  indicator: 'Indicators',
  term: 'Terms',
};
export const order = 'Order';
export const byRelevance = 'Best first';
export const newestFirst = 'Newest first';
export const oldestFirst = 'Oldest first';
