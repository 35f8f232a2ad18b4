/** The frame of the search dialog; what it says as it works is in `search.ts`. */
export const title = 'Search';
export const field = 'Search the archive';
export const placeholder = 'English or Vietnamese, with accents or without';
export const suggestions = 'Suggestions';
export const close = 'Close';
export const keys = 'Arrows to choose, Enter to open, Esc to close.';
