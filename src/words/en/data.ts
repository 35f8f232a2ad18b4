/** The page of data and the data package. */
export const title = 'Data';
export const description =
  'Download all figures of the archive: CSV and JSON files, what their columns mean and how to open them.';
export const lead = (statements: string): string =>
  `All ${statements} statements of figures in the archive, each with its sentence and its place in the report.`;
export const everything = 'All data files in one file (zip)';
export const wholeSite = 'The whole site, to be read without a network (zip)';
export const attribution = 'Please name the report and {site} when you use them.';
export const licence = 'Licence:';

/** Titles of the data files. */
export const files = {
  observations: 'Figures: one row per statement of a figure by a report',
  derived: 'Derived values: the same period a year before, the year’s plan, single quarters',
  indicators: 'The catalogue of indicators',
  reports: 'The reports',
  areas: 'The areas',
};
export const figuresOfReport = (slug: string): string => `Figures of the report ${slug}`;
export const csvForVietnam = 'CSV for spreadsheets set to Vietnamese';
/** Behind the name of a file that is one of several: `-2024`, `-2024-2`. */
export const ofPart = (part: string): string =>
  part ? `, reports of ${part.slice(1).replace('-', ', part ')}` : '';
export const csvForTheWorld = 'CSV';
export const columnCount = (count: number): string => `${count} columns and their meaning`;
export const columnsOf = (file: string): string => `Columns: ${file}`;
export const column = 'Column';
export const meaning = 'Meaning';

export const opening = 'Opening them in a spreadsheet';
export const openingInVietnam =
  'On a computer set to Vietnamese take the {file}: semicolons between columns, commas before decimals ({number}) and a mark that says UTF-8, as such spreadsheets expect.';
export const openingElsewhere =
  'Everywhere else, in Google Sheets and in statistics programs, take the plain {file}: UTF-8, commas between columns, points before decimals ({number}).';
export const guarded =
  'Text cells that begin with {equals}, {plus}, {minus} or {at} carry one apostrophe in front, so that no spreadsheet runs them as formulas. The JSON files hold the text as printed.';
export const keptText =
  'In the {file}, text that looks like a number or a date (the code {code}, the month {month}) is written as {formula}, so that a spreadsheet keeps the zero in front and makes no day of a month. Columns of dates (start, end) stay dates, to be sorted and reckoned with.';

export const each = 'Each indicator, each report';
export const eachHint =
  'Their CSV files have the columns of the file of figures, but the column sentence is empty: sentences stand in the file of figures and in the reports’ JSON. For a spreadsheet set to Vietnamese take the file of figures of the whole archive and filter it by indicator or report. An indicator’s JSON also has its history by kind of period; a report’s JSON has the text of each section and note.';
export const indicator = 'Indicator';
export const report = 'Report';
export const file = 'Files';
export const filesOfEach = (what: string): string => `Files of each ${what.toLowerCase()}`;
export const moreFiles = (count: number): string =>
  `These are the newest reports; the files of ${count} more are led to by each report’s page.`;
export const countOf = (count: number, what: string): string => `${count} ${what.toLowerCase()}s`;

export const programs = 'Use in programs';
export const programsHint =
  'The file {package} describes every CSV file and every column with its type and meaning (in Vietnamese and English) as a Frictionless Data Package, whose libraries read and check the whole archive. A row of {observations} is one statement: those where {primary} is 1 have each figure of a report once; {report} and {anchor} lead to its sentence at {address}. Do not add periods of different kinds: nine months contain the first quarter.';
export const exampleAddress = 'In the examples below, put the archive’s address in the first line.';
export const citing = 'Citing';
export const citingHint =
  'Every report’s page (in Vietnamese) has “{section}” (citations and downloads): a citation in Vietnamese usage, BibTeX, RIS and CSL-JSON, for the whole report or for one section, paragraph, figure or note. The address of each place stays the same when the report is edited elsewhere.';

/** What is done to text cells, so that data can be restored. */
export const guardNote =
  "Text cells that begin with =, +, - or @ carry one apostrophe (') in front, so that no spreadsheet runs them as formulas; without it they are as printed. The JSON files hold the text as printed.";
