import { siteRoot } from '../../search/interface/addresses.ts';

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

/** Address of the sentence that states a value, from `report#anchor`; derived values have none of their own. */
export function sentenceAddress(place: string | null | undefined): string | undefined {
  const [report, anchor] = place?.split('#') ?? [];
  return report && anchor ? new URL(`bao-cao/${report}/#${anchor}`, siteRoot()).href : undefined;
}
