import { siteRoot } from '../../search/interface/addresses.ts';

/** Kept on the device alone, and for this archive alone: several may lie on one host. */
const key = (): string => `khu-vuc:${siteRoot().pathname}`;

/** The area that the reader has chosen as their own; none where nothing is kept, or may be. */
export function chosenArea(): string | undefined {
  try {
    return localStorage.getItem(key()) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the reader's area, or with `undefined` forgets it. */
export function keepArea(id: string | undefined): void {
  try {
    if (id === undefined) localStorage.removeItem(key());
    else localStorage.setItem(key(), id);
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}
