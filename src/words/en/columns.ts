// What the columns of the data files hold, by file and column.

/** Columns of several files, said the same way in each. */
export const shared = {
  indicator: 'Id of the indicator, see indicators.csv',
  area: 'Id of the area, see areas.csv',
  unit: "The indicator's unit",
  plan_by: 'Who set the plan: trung-uong (central government), tinh (province) …',
};

/** Columns of `observations.csv`. */
export const observations = {
  period:
    'Period counted: 2024-Q1 a quarter, 2023-M01 a month, 2024-H1 six months, 2021-9M nine months from January, 2023 a year',
  start: 'First day counted',
  end: 'Last day counted; for a level, its day',
  value: "Value in the indicator's own unit; for growth the change itself (%), for share the percentage",
  plan_pct: 'Stated share of the plan (per cent)',
  plan_value: "Stated plan, in the indicator's unit",
  plan_year: "The plan's year, where it is not the period's",
  yoy_pct: 'Stated change on the same period of the year before (per cent)',
  yoy_points: 'The same change where it is stated in percentage points',
  ytd_pct: "Stated change on the year's start (per cent)",
  change_abs: "Change stated as a count, in the indicator's unit",
  role: 'actual: reached; target: aimed at; reference: quoted for comparison',
  primary: "1 for the report's main statement, which histories use; 0 for its repetitions",
  statement: 'Where it is stated: text, note or table',
  report: "The report's slug, see reports.csv; its page is bao-cao/<report>/",
  anchor: "Id in the report's page: bao-cao/<report>/#<anchor>",
  quote: 'The passage that states the figure, as printed',
  sentence: 'The whole sentence, as printed; empty in the CSV files of one indicator or report',
  value_printed:
    'The number as printed, in Vietnamese notation and before any conversion of units: text, to calculate use value',
};

/** Columns of `derived.csv`. */
export const derived = {
  measure:
    "previous: the same period a year before, from the stated change; year-start: the level at the end of the year before, from the stated change since; plan: the year's plan, from the stated share; single: a quarter or month by itself, one cumulative value less another",
  period: 'Period the derived value is about; for a plan its year',
  value: "Value that follows from the numbers as printed, in the indicator's unit",
  low: 'Lower bound if every printed digit counts: each number is off by at most half a unit of its last digit',
  high: 'Upper bound under the same assumption',
  report: 'Slug of the report whose statement it follows from',
  anchor: "Id of that statement in the report's page",
  from_period: 'Period of that statement',
  less_report: 'Of single: slug of the report whose statement is subtracted',
  less_anchor: "Of single: id of that statement in its report's page",
  less_period: 'Of single: period of that statement',
  low_if_round:
    'Lower bound if two or more zeros at the end of a whole number are rounding too (2.000 may be 1.500 to 2.500); equals low where there is no such number',
  high_if_round: 'Upper bound under that assumption',
  start: "First day counted: the statement's own, a year earlier; for a level the same as end",
  end: 'Last day counted',
};

/** Columns of `indicators.csv`. */
export const indicators = {
  id: 'Id of the indicator',
  name: 'Name in Vietnamese',
  name_en: 'Name in English',
  unit: 'Unit of all its values',
  kind: 'cumulative: a flow counted from 1 January; stock: a level at a date; growth: a change that is itself the value (%); share: a percentage',
  topic: 'Id of its topic',
  parts: 'Ids of its parts, which add up to it, separated by semicolons',
  related: 'Ids of related indicators, which do not add up',
  aliases: 'Names by which reports call it',
  breaks: 'Changes of definition: the first period under the new one, and a note',
  definition: 'What it measures and what it leaves out',
  definition_en: 'The definition in English',
};

/** Columns of `reports.csv`. */
export const reports = {
  slug: 'Id of the report; its page is bao-cao/<slug>/',
  title: 'Title',
  area: 'Id of its area',
  issuer: 'Who issued it',
  period: 'Period that names it',
  start: 'First day of the period',
  end: 'Last day of the period',
  date: 'Date of issue, as exact as the document says: 2024, 2024-03 or 2024-03-15',
  number: 'Document number, as printed',
  edition: 'full: the whole text; digest: a condensed edition',
  status: 'reviewed, or draft',
  transcription: 'clean, or ocr: recognised from images and possibly damaged',
  words: 'Number of words',
  notes: 'Number of notes',
  figures: 'Number of its rows in observations.csv',
  source_file: 'Name of the source file',
  source_sha256: 'SHA-256 of the source file',
  source_url: 'Where the original was published',
  title_reading: 'Title as a machine reads it, where OCR damaged the printed one',
};

/** Columns of `areas.csv`. */
export const areas = {
  id: 'Id of the area',
  name: 'Name',
  level: 'Level',
  code: "The statistics office's code, as text with its leading zeros",
  parent: 'Id of the area around it',
  valid_from: 'First day it existed',
  valid_to: 'Last day it existed',
  aliases: 'Other names',
  name_en: 'Name in English',
  successors: 'Ids of the areas that it became part of, parted by semicolons',
};
