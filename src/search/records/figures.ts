import type { Archive } from '../../archive/model.ts';
import { byPeriod } from '../../domain/chronology.ts';
import { historyOf } from '../../domain/history.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Observation } from '../../domain/observation.ts';
import { statementPath } from '../../views/paths.ts';
import { figures as english } from '../../words/en/figures.ts';
import { figures as vietnamese } from '../../words/vi/figures.ts';

/** A value that a report states, as search answers with it. */
export interface StatedFigure {
  /** Code of the period that it counts. */
  readonly period: string;
  /** Last day that is counted, ISO. */
  readonly end: string;
  /** `2.045,7 tỷ đồng, tăng 21,6% so với cùng kỳ năm trước` */
  readonly words: string;
  /** The same in English, where the archive has English pages. */
  readonly en?: string;
  /** Where it is stated, from the site's root. */
  readonly url: string;
  /** The sentence that states it, as printed. */
  readonly sentence: string;
}

/** What is stated of one indicator in one area: `figures/<indicator>/<area>.packed`; the latest period first. */
export interface FiguresOfArea {
  readonly indicator: string;
  readonly area: string;
  readonly figures: readonly StatedFigure[];
}

/** Every indicator's stated values, by area. */
export function* statedFigures({ indicators, observations, site }: Archive): Generator<FiguresOfArea> {
  const byIndicator = Map.groupBy(observations, ({ indicator }) => indicator);
  const inEnglish = site.languages.includes('en');
  for (const indicator of indicators) {
    const history = historyOf(indicator, byIndicator.get(indicator.id) ?? []);
    for (const [area, series] of Map.groupBy(history, (one) => one.area)) {
      const figures = series
        .flatMap(({ points }) => points.map(({ observation }) => observation))
        .sort(byPeriod)
        .reverse()
        .map((observation) => stated(indicator, observation, inEnglish));
      yield { indicator: indicator.id, area, figures };
    }
  }
}

function stated({ kind }: Indicator, observation: Observation, inEnglish: boolean): StatedFigure {
  const words = (figures: typeof vietnamese): string =>
    [
      figures.valueWords(observation, kind) ?? '',
      ...(kind === 'growth' ? [] : figures.changeWords(observation).slice(0, 1)),
    ].join(', ');
  return {
    period: observation.period,
    end: observation.end,
    words: words(vietnamese),
    ...(inEnglish ? { en: words(english) } : {}),
    url: statementPath(observation),
    sentence: observation.sentence,
  };
}
