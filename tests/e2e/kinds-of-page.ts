/** One address of each kind of page, from the site's root. */
export const KINDS_OF_PAGE = {
  home: '',
  reports: 'bao-cao/',
  report: 'bao-cao/lang-son-2024-q1/',
  'report from a scan': 'bao-cao/lang-son-2024-9m/',
  indicators: 'chi-tieu/',
  indicator: 'chi-tieu/thu-ngan-sach/',
  'indicator with a break': 'chi-tieu/tai-nan-giao-thong/',
  topics: 'chu-de/',
  topic: 'chu-de/ngan-sach/',
  area: 'khu-vuc/lang-son/',
  'area and year': 'khu-vuc/lang-son/2024/',
  year: 'nam/2024/',
  'kind of period': 'ky/9-thang/',
  comparison: 'so-sanh/?a=thu-ngan-sach%40lang-son&b=chi-ngan-sach%40lang-son',
  reconciliation: 'doi-chieu/',
  'reconciliation of a year': 'doi-chieu/2024/',
  coverage: 'do-phu/',
  glossary: 'thuat-ngu/',
  data: 'du-lieu/',
  about: 'gioi-thieu/',
} as const;

/** The pages that are there in English. */
export const ENGLISH_PAGES = [
  'en/',
  'en/chi-tieu/',
  'en/chi-tieu/thu-ngan-sach/',
  'en/du-lieu/',
  'en/so-sanh/',
  'en/tim-kiem/',
] as const;

/** One address of each kind of page that has to do with the archive's length, on the site `three`. */
export const KINDS_OF_LONG_PAGE = {
  home: '',
  reports: 'bao-cao/',
  areas: 'khu-vuc/',
  area: 'khu-vuc/nui-xanh/',
  'area and year': 'khu-vuc/nui-xanh/2023/',
  year: 'nam/2023/',
  'kind of period': 'ky/thang/',
  'kind of period and year': 'ky/thang/2020/',
  indicator: 'chi-tieu/thu-ngan-sach/',
  'indicator of an area': 'chi-tieu/thu-ngan-sach/nui-xanh/',
  'indicator of an area and decade': 'chi-tieu/thu-ngan-sach/nui-xanh/2010-2019/',
  topic: 'chu-de/ngan-sach/',
  'topic of a year': 'chu-de/ngan-sach/2020/',
  reconciliation: 'doi-chieu/',
  'reconciliation of a year': 'doi-chieu/2020/',
  'reconciliation of a year and area': 'doi-chieu/2020/nui-xanh/',
  coverage: 'do-phu/',
  'coverage of an area': 'do-phu/nui-xanh/',
  'coverage of a year': 'do-phu/nui-xanh/2020/',
  'English indicator of an area': 'en/chi-tieu/ban-le/song-dai/',
} as const;

/** Those of them that a short archive has nothing like: the others are asked for their access there. */
export const ONLY_LONG: ReadonlySet<string> = new Set([
  'areas',
  'indicator of an area',
  'indicator of an area and decade',
  'topic of a year',
  'reconciliation of a year and area',
  'coverage of an area',
  'coverage of a year',
  'kind of period and year',
  'English indicator of an area',
]);

/** Asked by specs of their own. */
export const OTHER_PAGES = ['404.html', 'tim-kiem/'] as const;
