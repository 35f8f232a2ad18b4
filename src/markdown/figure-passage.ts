import type { Link } from 'mdast';
import { pageElement } from './nodes.ts';
import type { ReportContext } from './report-context.ts';
import * as words from '../words/vi/report-text.ts';

/**
 * Turns a link into the passage of a figure, which leads to the figure's history:
 *
 * `<span class="figure" id="f-…" data-indicator="thu-ngan-sach">2.045,7 …<a class="figure-link" …></a></span>`
 *
 * @param readings what the page says of damaged numbers behind it
 */
export function toPassage(
  node: Link,
  { indicator, anchor }: { readonly indicator: string; readonly anchor: string },
  readings: readonly string[],
  context: ReportContext,
): void {
  const name = context.indicators.get(indicator)?.name ?? indicator;
  const link = pageElement(
    'a',
    { className: ['figure-link'], href: `/chi-tieu/${indicator}/`, ariaLabel: words.courseOf(name) },
    [],
    { interface: true },
  );
  const passage = pageElement('span', { className: ['figure'], id: anchor, dataIndicator: indicator }, [
    ...node.children,
    ...readings.map(readingElement),
    link,
  ]);
  Object.assign(node, { url: undefined, title: undefined }, passage);
}

/** What the page says beside a number that is read otherwise than it is printed. */
export const readingElement = (reading: string) =>
  pageElement('span', { className: ['reading'] }, [{ type: 'text', value: ` ${reading}` }], {
    interface: true,
  });

/** Takes a link away; its words stay. */
export function toPlainText(node: Link): void {
  Object.assign(node, { url: undefined, title: undefined }, pageElement('span', {}, node.children));
}
