/** What the reader has chosen, kept in the address, so that a link shows the same. */
export const choices = {
  get(name: string): string | null {
    return new URLSearchParams(location.search).get(name);
  },
  /** Writes a choice without a new entry in the history; `undefined` leaves it to the page again. */
  set(name: string, value: string | undefined): void {
    const url = new URL(location.href);
    if (value === undefined) url.searchParams.delete(name);
    else url.searchParams.set(name, value);
    history.replaceState(history.state, '', url);
  },
};
