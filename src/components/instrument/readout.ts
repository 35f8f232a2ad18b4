import { sentenceAddress } from '../browser/address.ts';
import { element } from '../browser/elements.ts';
import { siteRoot } from '../../search/interface/addresses.ts';
import type { ChartPlace, Plot } from '../../views/instrument/plot.ts';
import type { PointDispute } from '../../views/instrument/series-data.ts';
import type { Measure } from '../../views/instrument/state.ts';
import { words } from './words.ts';

/** Says a chart's point in words below it: period, series, all that the report says there, and the way to its sentence. */
export function sayPoint(
  line: HTMLElement,
  plot: Plot | undefined,
  place: ChartPlace | undefined,
  measure: Measure,
): void {
  const drawn = place && plot?.lines[place.line];
  const point = place && drawn?.points[place.place];
  if (!drawn || !place) {
    line.replaceChildren(words.instrument.howToRead);
    return;
  }
  const label = plot?.labels[place.place]?.join(' ') ?? '';
  if (!point?.source) {
    const value = point ? words.said(point, measure, '') : words.instrument.noValue;
    line.replaceChildren(
      element('strong', '', [drawn.label, label].filter(Boolean).join(', ')),
      `: ${value}`,
    );
    return;
  }
  const { series, point: said } = point.source;
  const parts = words.parts(series, said);
  // A measure that no report states stands before what it follows from.
  if (point.isComputed && !said.from) parts.unshift(words.said(point, measure, words.unit(series)));
  if (measure === 'index')
    parts.unshift(`${words.instrument.measures.index} ${words.number(point, measure)}`);
  const name = element('strong', '', words.periods.capitalised(words.periods.periodWords(said.period)));
  line.replaceChildren(
    name,
    `, ${words.indicatorName(series)}, ${words.areaName(series)}: ${parts.join('; ')}. `,
  );
  if (said.dispute) line.append(disputeChip(said.dispute), ' ');
  const address = sentenceAddress(said.place);
  if (address) {
    const link = element('a', '', said.from ? words.instrument.seeSource : words.instrument.seeSentence);
    link.href = address;
    line.append(link);
  }
}

/** A disputed figure's chip, which leads to the page that compares the two numbers. */
export function disputeChip({ said, path }: PointDispute): HTMLAnchorElement {
  const chip = element('a', 'tag dispute', words.instrument.disputed(said));
  chip.href = new URL(path.replace(/^\//, ''), siteRoot()).href;
  return chip;
}
