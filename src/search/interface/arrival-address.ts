/** In the address of a page that a search led to: what to mark there. */
export const ARRIVAL_PARAMETER = 'tim';

/** An address from the site's root, wherever the site lies. */
export const below = (root: URL, path: string): string => new URL(path.replace(/^\/+/, ''), root).href;
