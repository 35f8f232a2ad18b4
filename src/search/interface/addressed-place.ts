/** The place of the page that its address names; none where the name is not even an address (`#100%`). */
export function addressedPlace(): HTMLElement | null {
  try {
    return document.getElementById(decodeURIComponent(location.hash.slice(1)));
  } catch {
    return null;
  }
}
