import { join } from 'node:path';
import { compareCodes } from '../domain/chronology.ts';
import { compareText } from '../domain/text-order.ts';
import { checkCatalogue, checkReferences } from './checks.ts';
import { comparedFaults } from './compared-faults.ts';
import { chooseEditions } from './editions.ts';
import { checkOriginals } from './originals.ts';
import type { Archive, Fault } from './model.ts';
import { readCatalogue } from './read-catalogue.ts';
import { sidecarText } from './restored-words.ts';
import { reviewText } from './review-file.ts';
import { readReport } from './read-report.ts';
import { pipelineDigest, reportCache } from './report-cache.ts';
import { openReports } from './report-files.ts';
import type { ArchiveSettings } from './settings.ts';
import { checkStrayFiles } from './stray-files.ts';

/**
 * Reads the whole archive. Never throws for what the content says: every fault is listed, and what is
 * sound is in the archive all the same.
 *
 * @param onReport told how many of the published reports have been read
 */
export async function loadArchive(
  settings: ArchiveSettings,
  onReport: (done: number, total: number) => void = () => {},
): Promise<Archive> {
  const code = await pipelineDigest();
  const catalogue = await readCatalogue(settings.contentDir, { cacheDir: settings.cacheDir, code });
  const opened = await openReports(settings.contentDir, join(settings.cacheDir, '.reports.json'), code);
  const sound = opened.flatMap(({ report }) => (report ? [report] : []));
  const { published, notices } = chooseEditions(sound, settings.drafts);
  const names = new Set(published.map(({ name }) => name));
  const shown = opened.filter(({ name }) => names.has(name));
  const context = {
    indicators: new Map(catalogue.indicators.map((indicator) => [indicator.id, indicator])),
    areas: new Set(catalogue.areas.map(({ id }) => id)),
    reports: names,
  };
  const cache = reportCache(settings.cacheDir);
  const rendered = [];
  for (const file of published) {
    onReport(rendered.length, published.length);
    const [restored, review] = await Promise.all([
      sidecarText(settings.contentDir, file.name),
      reviewText(settings.contentDir, file.name),
    ]);
    rendered.push(await readReport(file, context, catalogue.topics, cache, code, { restored, review }));
  }
  onReport(published.length, published.length);
  // The cache keeps drafts too, because another command may show them.
  await cache.keepOnly(new Set(opened.map(({ name }) => name)));
  const read = rendered.flatMap(({ report, ...rest }) => (report ? [{ report, ...rest }] : []));
  read.sort(
    (a, b) => compareCodes(b.report.period, a.report.period) || compareText(a.report.slug, b.report.slug),
  );
  const observations = read.flatMap((report) => report.observations);
  const reports = read.map(({ report }) => report);
  const faults: Fault[] = [
    ...catalogue.faults,
    ...checkCatalogue(catalogue),
    ...opened.flatMap(({ letters }) => letters),
    ...opened.flatMap(({ faults: ofHead }) => ofHead),
    ...notices,
    ...shown.flatMap(({ open }) => open),
    ...(await checkOriginals(settings.contentDir, published)),
    ...(await checkStrayFiles(
      settings.contentDir,
      new Set(
        sound.flatMap(({ frontmatter: { source, corrections } }) => [
          ...(source.file === undefined ? [] : [source.file]),
          ...corrections.flatMap(({ file }) => file ?? []),
        ]),
      ),
    )),
    ...checkReferences(published, catalogue),
    ...rendered.flatMap((report) => report.faults),
    ...(await comparedFaults(join(settings.cacheDir, '.compared.json'), code, {
      indicators: catalogue.indicators,
      observations,
      reports,
      files: published,
    })),
  ];
  const { texts: _texts, faults: _faults, ...rest } = catalogue;
  return {
    ...rest,
    reports,
    observations,
    linked: new Set(shown.flatMap(({ linked }) => linked)),
    faults: faults.sort((a, b) => compareText(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0)),
  };
}
