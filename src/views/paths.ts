/**
 * Addresses of the site's pages, from the site's root. Pages write these; as pages are rendered
 * every one is made relative to its page, so that the built folder works under any path.
 */
export const reportPath = (slug: string): string => `/bao-cao/${slug}/`;
/** An indicator, or of a large archive one part of its history: an area (`lang-son`), a decade of it. */
export const indicatorPath = (id: string, part?: string): string =>
  part === undefined ? `/chi-tieu/${id}/` : `/chi-tieu/${id}/${part}/`;
/** A topic, or of a long course through time one part: a year (`2024`), or a part of it (`2024/2`). */
export const topicPath = (id: string, part?: string): string =>
  part === undefined ? `/chu-de/${id}/` : `/chu-de/${id}/${part}/`;
/** An area; without one the list of them. */
export const areaPath = (id?: string): string => (id === undefined ? '/khu-vuc/' : `/khu-vuc/${id}/`);
/** One area's reports and figures of one year. */
export const areaYearPath = (id: string, year: number | string): string => `/khu-vuc/${id}/${year}/`;
/** The reports of one kind of period, by the key of its series (`quarter`, `9M`); of a long list those of a year. */
export const kindPath = (series: string, year?: string): string =>
  `/ky/${kindInPath(series)}/${year === undefined ? '' : `${year}/`}`;
/** A kind of period as its pages' addresses name it. */
export const kindInPath = (series: string): string => KIND_NAMES[series] ?? series.toLowerCase();
/** Two indicators or areas side by side; each side is `indicator@area`. */
export const comparePath = (a?: string, b?: string): string =>
  a ? `/so-sanh/?${new URLSearchParams({ a, ...(b ? { b } : {}) }).toString()}` : '/so-sanh/';
export const yearPath = (year: number | string): string => `/nam/${year}/`;
/** Comparisons: of all years, of one, of an area (`lang-son`) and a part of it (`lang-son/2`) where a year has many. */
export const checksPath = (year?: string, part?: string): string =>
  `/doi-chieu/${[year, part].flatMap((step) => (step === undefined ? [] : [`${step}/`])).join('')}`;
/** Which reports state what: of all areas, one area, one of its years, of many indicators those of a topic. */
export const coveragePath = (area?: string, year?: string, topic?: string): string =>
  `/do-phu/${[area, year, topic].flatMap((step) => (step === undefined ? [] : [`${step}/`])).join('')}`;
export const glossaryPath = (id: string): string => `/thuat-ngu/#${id}`;
export const searchPath = (query?: string): string =>
  query ? `/tim-kiem/?q=${encodeURIComponent(query)}` : '/tim-kiem/';

/** The sentence that states a figure: its report's page at the figure's anchor. */
export const statementPath = ({ report, anchor }: { report: string; anchor: string }): string =>
  `${reportPath(report)}#${anchor}`;

/** All data files in one, and the whole site in one. */
export const DATA_ZIP = '/data/du-lieu.zip';
export const SITE_ZIP = '/data/trang-web.zip';

/** A table of the archive's data, by its path in `/data/` without ending (`observations`, `indicators/<id>`). */
export const dataPath = (table: string, ending: 'csv' | 'json' = 'csv'): string => `/data/${table}.${ending}`;
/** The same table for spreadsheets set to Vietnamese. */
export const vietnameseDataPath = (table: string): string => `/data/vi/${table}.csv`;

/** Kinds of period as their pages are called; a span of months (`9M`) is called `9-thang`. */
const KIND_NAMES: Readonly<Record<string, string>> = {
  month: 'thang',
  quarter: 'quy',
  H1: '6-thang',
  H2: '6-thang-cuoi-nam',
  year: 'nam',
  ...Object.fromEntries([2, 4, 5, 7, 8, 9, 10, 11].map((months) => [`${months}M`, `${months}-thang`])),
};

/** Feeds of new reports: of all, of an indicator, of an area. Only where the site's address is known. */
export const FEED = '/atom/bao-cao.xml';
export const indicatorFeed = (id: string): string => `/atom/chi-tieu/${id}.xml`;
export const areaFeed = (id: string): string => `/atom/khu-vuc/${id}.xml`;

/** Pictures for links that are shared. Only where the site's address is known. */
export const SITE_PICTURE = '/anh/kho.png';
export const reportPicture = (slug: string): string => `/anh/bao-cao/${slug}.png`;
export const indicatorPicture = (id: string): string => `/anh/chi-tieu/${id}.png`;

/** A report's citation in the form that an ending stands for: BibTeX, RIS, CSL-JSON. */
export const citationPath = (slug: string, ending: 'bib' | 'ris' | 'json'): string =>
  `/data/citations/${slug}.${ending}`;
