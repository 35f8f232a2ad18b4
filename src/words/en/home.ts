/** The home page. */
export const title = 'Socio-economic reports of Vietnamese provinces';
export const lead =
  'Figures that people’s committees publish in their monthly, quarterly and yearly reports, each with the sentence it stands in.';
export const reportsAreVietnamese =
  'The reports themselves are in Vietnamese; every value leads to the sentence that states it.';
export const reports = (count: string): string => `${count} reports`;
export const indicators = (count: string): string => `${count} indicators`;
export const statements = (count: string): string => `${count} stated figures`;
export const headlines = 'At a glance';
export const barsKey =
  'Solid bars: stated by a report. Hollow bars: derived from the next year’s change. Gaps: no report yet.';
export const allIndicators = (count: string): string => `All ${count} indicators`;
export const areas = 'Reports by area (in Vietnamese)';
export const headlinesByArea = 'Latest figures by area';
