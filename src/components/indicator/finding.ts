import type { Series } from '../../domain/history.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { statedNumber, valueWords } from '../words/figure-words.ts';
import { periodWords, seriesWords } from '../words/period-words.ts';
import { startsBefore } from './history-rows.ts';

/** What the chart shows, in one sentence: its accessible name. */
export function finding(series: Series, indicator: Indicator, areaName: string): string {
  const [first, last] = [series.points[0], series.points.at(-1)];
  const subject = `${indicator.name}, ${areaName}, ${seriesWords(series.series).toLocaleLowerCase('vi')}`;
  if (!first || !last) return `${subject}: chưa có số liệu.`;
  const say = ({ period, observation }: typeof first): string =>
    `${valueWords(observation, indicator.kind) ?? ''} (${periodWords(period)})`;
  if (first === last) return `${subject}: ${say(last)}.`;
  if (
    indicator.breaks.some(({ from }) => startsBefore(first.period, from) && !startsBefore(last.period, from))
  ) {
    return `${subject}: ${say(first)} và ${say(last)}, không so với nhau được vì cách tính đã đổi.`;
  }
  return `${subject}: từ ${say(first)} đến ${say(last)}${comparison(first.observation.value, last.observation.value, indicator)}.`;
}

function comparison(from: number | undefined, to: number | undefined, { kind }: Indicator): string {
  if (from === undefined || to === undefined || kind === 'growth' || kind === 'share' || from <= 0) return '';
  const ratio = to / from;
  if (ratio >= 2) return `, gấp ${statedNumber(Math.round(ratio * 10) / 10)} lần`;
  const percent = Math.round((ratio - 1) * 1000) / 10;
  if (percent === 0) return ', gần như không đổi';
  return `, ${percent > 0 ? 'tăng' : 'giảm'} ${statedNumber(Math.abs(percent))}%`;
}
