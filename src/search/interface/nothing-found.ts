import { writeAddress } from '../query/address.ts';
import type { UsefulHint } from '../query/hints.ts';
import { below } from './addresses.ts';
import { element } from './element.ts';
import { words } from './language.ts';
import { searchPage } from './page-language.ts';
import { many } from './words.ts';

/** What to ask instead, where something would find more than nothing. */
export function hintNodes(hints: readonly UsefulHint[], root: URL): HTMLElement[] {
  if (hints.length === 0) return [];
  const items = hints.map(({ differs, state, count }) =>
    element(
      'li',
      {},
      `${words.hints[differs]}: `,
      element('a', { href: below(root, searchPage + writeAddress(state)) }, state.query),
      ` (${many(count)})`,
    ),
  );
  return [
    element('h2', { class: 'tier' }, words.tryInstead),
    element('ul', { class: 'search-hints' }, ...items),
  ];
}

/** Why nothing could be looked for, as far as that can be told. */
export function failureWords(): string {
  if (location.protocol === 'file:') return words.failedFromDisk;
  return 'DecompressionStream' in globalThis ? words.failed : words.tooOld;
}
