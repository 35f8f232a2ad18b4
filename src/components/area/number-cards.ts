import type { NumberWords } from '../../views/area/number-words.ts';
import { seeSentenceOf } from '../../words/vi/indicator.ts';
import { element } from '../browser/elements.ts';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * An area's leading numbers as NumberCards.astro makes them.
 *
 * @param address of a path from the site's root
 */
export function numberCards(numbers: readonly NumberWords[], address: (path: string) => string): HTMLElement {
  const list = element('ul', 'number-cards');
  list.role = 'list';
  list.append(...numbers.map((number) => card(number, address)));
  return list;
}

function card(number: NumberWords, address: (path: string) => string): HTMLElement {
  const { name, href, value, unit, sentence, source, bars } = number;
  const title = element('a', 'number-name', name);
  title.href = address(href);
  const figure = element('a', 'num', value);
  figure.href = address(source);
  figure.ariaLabel = seeSentenceOf(value);
  const line = element('p', 'number-value', figure);
  if (unit) line.append(element('span', 'unit', unit));
  const item = element('li', '', title, line, element('p', 'small soft', sentence));
  if (bars) item.append(drawn(bars));
  return item;
}

function drawn(bars: NonNullable<NumberWords['bars']>): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'mini-bars');
  svg.setAttribute('aria-hidden', 'true');
  const zero = bars.zero === 0 ? '' : `M0 ${bars.zero}H${bars.bars - 1}`;
  const paths = { stated: bars.stated, derived: bars.derived, zero };
  for (const [kind, shape] of Object.entries(paths)) {
    if (!shape) continue;
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('class', kind);
    path.setAttribute('d', shape);
    svg.append(path);
  }
  return svg;
}
