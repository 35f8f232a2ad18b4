/**
 * Addresses of the site's pages, from the site's root. Pages write these; after the build every one is
 * made relative to its page, so that the built folder works under any path.
 */
export const reportPath = (slug: string): string => `/bao-cao/${slug}/`;
export const indicatorPath = (id: string): string => `/chi-tieu/${id}/`;
export const topicPath = (id: string): string => `/chu-de/${id}/`;
export const areaPath = (id: string): string => `/khu-vuc/${id}/`;
export const yearPath = (year: number | string): string => `/nam/${year}/`;
export const checksPath = (year?: string): string => (year ? `/doi-chieu/${year}/` : '/doi-chieu/');
export const coveragePath = (area?: string): string => (area ? `/do-phu/${area}/` : '/do-phu/');
export const glossaryPath = (id: string): string => `/thuat-ngu/#${id}`;
export const searchPath = (query?: string): string =>
  query ? `/tim-kiem/?q=${encodeURIComponent(query)}` : '/tim-kiem/';

/** The sentence that states a figure: its report's page at the figure's anchor. */
export const statementPath = ({ report, anchor }: { report: string; anchor: string }): string =>
  `${reportPath(report)}#${anchor}`;
