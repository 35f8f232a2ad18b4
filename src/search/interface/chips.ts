import type { Understood } from '../query/understand.ts';
import { element } from './element.ts';
import { withinYearName, words } from './language.ts';

/** What of a query was understood as a time or a place, each to be taken away again. */
export function chipNodes(
  understood: readonly Understood[],
  areaNames: Readonly<Record<string, string>>,
  takeAway: (one: Understood) => void,
): HTMLElement[] {
  if (understood.length === 0) return [];
  const chips = understood.map((one) => {
    const name = nameOf(one, areaNames);
    const cross = element('span', { 'aria-hidden': 'true' }, ' \u00d7');
    const chip = element(
      'button',
      { type: 'button', class: 'search-chip', 'aria-label': words.takeAway(name) },
      name,
      cross,
    );
    chip.addEventListener('click', () => {
      takeAway(one);
    });
    return element('li', {}, chip);
  });
  return [
    element('p', { id: 'search-understood' }, words.understood),
    element('ul', { role: 'list', 'aria-labelledby': 'search-understood' }, ...chips),
  ];
}

function nameOf({ facet, value }: Understood, areaNames: Readonly<Record<string, string>>): string {
  if (facet === 'khu-vuc') return areaNames[value] ?? value;
  // Any year will do: only the period within it is named.
  if (facet === 'trong-nam') return withinYearName(value === 'year' ? '2000' : `2000-${value}`);
  return value;
}
