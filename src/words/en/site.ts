/** The frame of every page: its head, its foot and the ways between pages. */
export const home = 'Home';
export const indicators = 'Indicators';
export const data = 'Data';
export const compare = 'Compare';
export const search = 'Search';
export const searchField = 'Search the reports';
export const searchButton = 'Search';

export const skip = 'Skip to content';
export const mainNavigation = 'Main';
export const footNavigation = 'Foot of the page';
export const position = 'Where this page is';
export const licence = 'Licence';
export const contact = 'Contact';
/** The other language's own name for itself. */
export const otherLanguage = 'Tiếng Việt';

export const newReports = (site: string): string => `${site}: new reports`;
export const newReportsOf = (area: string): string => `New reports: ${area}`;
export const newFigures = (indicator: string): string => `New figures: ${indicator}`;
