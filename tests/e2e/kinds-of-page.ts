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
  year: 'nam/2024/',
  reconciliation: 'doi-chieu/',
  glossary: 'thuat-ngu/',
  data: 'du-lieu/',
  about: 'gioi-thieu/',
} as const;
