/** Address of the site's root: under whatever path it lies, each page knows the way. */
export function siteRoot(): URL {
  return new URL(document.documentElement.dataset.root ?? './', location.href);
}

/** In the address of a page that a search led to: what to mark there. */
export const ARRIVAL_PARAMETER = 'tim';

/** An address from the site's root, wherever the site lies. */
export const below = (root: URL, path: string): string => new URL(path.replace(/^\/+/, ''), root).href;

/** The place of the page that its address names; none where the name is not even an address (`#100%`). */
export function addressedPlace(): HTMLElement | null {
  try {
    return document.getElementById(decodeURIComponent(location.hash.slice(1)));
  } catch {
    return null;
  }
}
