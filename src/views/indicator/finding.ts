import { startsBefore } from '../../domain/definition-breaks.ts';
import type { Series } from '../../domain/history.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { wordsIn, type Words } from '../../words/languages.ts';
import { nameIn, type Named } from '../../words/names.ts';

/** What the chart shows, in one sentence: its accessible name. */
export function finding(series: Series, indicator: Indicator, area: Named, language?: string): string {
  const words = wordsIn(language);
  const { charts, figures, periods } = words;
  const [first, last] = [series.points[0], series.points.at(-1)];
  const subject = [
    nameIn(language, indicator),
    nameIn(language, area),
    periods.seriesInSentence(series.series),
  ].join(', ');
  if (!first || !last) return charts.noFigures(subject);
  const say = ({ period, observation }: typeof first): string =>
    `${figures.valueWords(observation, indicator.kind) ?? ''} (${periods.periodWords(period)})`;
  if (first === last) return charts.oneValue(subject, say(last));
  if (
    indicator.breaks.some(({ from }) => startsBefore(first.period, from) && !startsBefore(last.period, from))
  ) {
    return charts.notComparable(subject, say(first), say(last));
  }
  return charts.course(
    subject,
    say(first),
    say(last),
    comparison(first.observation.value, last.observation.value, indicator, words),
  );
}

function comparison(
  from: number | undefined,
  to: number | undefined,
  { kind }: Indicator,
  { charts, figures }: Words,
): string {
  if (from === undefined || to === undefined || kind === 'growth' || kind === 'share' || from <= 0) return '';
  const ratio = to / from;
  if (ratio >= 2) return charts.timesAsMuch(figures.statedNumber(Math.round(ratio * 10) / 10));
  const percent = Math.round((ratio - 1) * 1000) / 10;
  if (percent === 0) return charts.hardlyChanged;
  const said = figures.statedNumber(Math.abs(percent));
  return percent > 0 ? charts.risenBy(said) : charts.fallenBy(said);
}
