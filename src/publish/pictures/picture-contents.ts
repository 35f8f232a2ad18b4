import type { Archive } from '../../archive/model.ts';
import { historyOf } from '../../domain/history.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Observation } from '../../domain/observation.ts';
import * as words from '../../words/vi/data.ts';
import { figures } from '../../words/vi/figures.ts';
import { periodWords } from '../../words/vi/periods.ts';
import { indicatorPicture, reportPicture, SITE_PICTURE } from '../../views/paths.ts';
import { labelledTitle } from '../../views/report/shown-reading.ts';
import type { PictureContent } from './compose.ts';

/** What the pictures say, by their paths: one of the site, one of each report and indicator. */
export function* picturesOf(archive: Archive): Generator<[path: string, content: PictureContent]> {
  const { site, reports, indicators, observations, areas } = archive;
  const areaName = (id: string): string => areas.find((area) => area.id === id)?.name ?? id;
  const foot = site.tagline || site.publisher;
  yield [
    SITE_PICTURE,
    { site: site.title, kicker: site.publisher, title: site.tagline || site.title, foot: site.publisher },
  ];
  for (const report of reports) {
    const { slug, issuer, area, period } = report;
    const title = labelledTitle(report);
    yield [
      reportPicture(slug),
      { site: site.title, kicker: `${areaName(area)}, ${periodWords(period)}`, title, foot: issuer },
    ];
  }
  const stated = Map.groupBy(observations, ({ indicator }) => indicator);
  for (const indicator of indicators) {
    yield [
      indicatorPicture(indicator.id),
      {
        site: site.title,
        kicker: words.pictureKicker,
        title: indicator.name,
        foot,
        ...latestValue(indicator, stated.get(indicator.id) ?? [], areaName),
      },
    ];
  }
}

/** The newest value of the fullest series, with the bars of that series. */
function latestValue(
  indicator: Indicator,
  observations: readonly Observation[],
  areaName: (id: string) => string,
): Pick<PictureContent, 'value' | 'valueWords' | 'bars'> {
  const [series] = historyOf(indicator, observations).sort((a, b) => b.points.length - a.points.length);
  const values = (series?.points ?? []).flatMap(({ observation }) =>
    observation.value === undefined ? [] : [observation.value],
  );
  const latest = series?.points.findLast(({ observation }) => observation.value !== undefined)?.observation;
  if (latest?.value === undefined) return {};
  const unit = indicator.unit === '%' ? '%' : ` ${indicator.unit}`;
  const tallest = Math.max(...values);
  return {
    value: `${figures.valueCell(latest, indicator.kind)}${unit}`,
    valueWords: `${areaName(latest.area)}, ${periodWords(latest.period)}`,
    // Bars stand on zero; where values fall below it they would say the wrong thing.
    ...(Math.min(...values) >= 0 && tallest > 0 ? { bars: values.map((value) => value / tallest) } : {}),
  };
}
