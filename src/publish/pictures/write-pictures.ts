import { Resvg } from '@resvg/resvg-js';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Archive } from '../../archive/model.ts';
import { historyOf } from '../../domain/history.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { formatNumber } from '../../domain/number.ts';
import type { Observation } from '../../domain/observation.ts';
import { parsePeriod, periodLabel } from '../../domain/period.ts';
import { indicatorPicture, reportPicture, SITE_PICTURE } from '../paths.ts';
import { DEFAULT_COLOURS, pictureSvg, type PictureContent } from './compose.ts';
import * as words from '../../words/vi/data.ts';

/**
 * Draws the pictures that shared links show: one of the site, one of each report and indicator. What has not changed
 * since the last build is taken from a folder of pictures by the digest of their drawing.
 *
 * @returns how many were drawn anew
 */
export async function writePictures(archive: Archive, outDir: string, cacheDir: string): Promise<number> {
  await mkdir(cacheDir, { recursive: true });
  const used = new Set<string>();
  let drawn = 0;
  for (const [path, content] of picturesOf(archive)) {
    const svg = pictureSvg(content, DEFAULT_COLOURS);
    const name = `${createHash('sha256').update(svg).digest('hex').slice(0, 32)}.png`;
    used.add(name);
    let png: Uint8Array | undefined = await readFile(join(cacheDir, name)).catch(() => undefined);
    if (!png) {
      png = new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
      await writeFile(join(cacheDir, name), png);
      drawn += 1;
    }
    await mkdir(dirname(join(outDir, path)), { recursive: true });
    await writeFile(join(outDir, path), png);
  }
  const stale = (await readdir(cacheDir)).filter((name) => !used.has(name));
  await Promise.all(stale.map((name) => rm(join(cacheDir, name), { force: true })));
  return drawn;
}

function* picturesOf(archive: Archive): Generator<[path: string, content: PictureContent]> {
  const { site, reports, indicators, observations, areas } = archive;
  const areaName = (id: string): string => areas.find((area) => area.id === id)?.name ?? id;
  const foot = site.tagline || site.publisher;
  yield [
    SITE_PICTURE,
    { site: site.title, kicker: site.publisher, title: site.tagline || site.title, foot: site.publisher },
  ];
  for (const { slug, title, issuer, area, period } of reports) {
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
  const sign = indicator.kind === 'growth' && latest.value > 0 ? '+' : '';
  const tallest = Math.max(...values);
  return {
    value: `${sign}${formatNumber(latest.value)}${unit}`,
    valueWords: `${areaName(latest.area)}, ${periodWords(latest.period)}`,
    // Bars stand on zero; where values fall below it they would say the wrong thing.
    ...(Math.min(...values) >= 0 && tallest > 0 ? { bars: values.map((value) => value / tallest) } : {}),
  };
}

function periodWords(code: string): string {
  const period = parsePeriod(code);
  return period ? periodLabel(period) : code;
}
