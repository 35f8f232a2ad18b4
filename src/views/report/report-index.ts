import type { Archive } from '../../archive/model.ts';
import { keptFor } from '../../archive/reads.ts';
import { areaOf } from '../catalogue.ts';

/** A report in the index: slug, code of its period, place of its area and title, whether it is a draft, a scan. */
export type IndexedReport = readonly [
  slug: string,
  period: string,
  area: number,
  title: number,
  mark: '' | 'draft' | 'ocr' | 'draft ocr',
];

/** All reports in a small file, newest first: what the list of reports is narrowed by, at any number of them. */
export interface ReportIndex {
  readonly areas: readonly (readonly [id: string, name: string])[];
  readonly titles: readonly string[];
  readonly reports: readonly IndexedReport[];
}

/** The index of an archive's reports. */
export function reportIndex(archive: Archive): ReportIndex {
  return indexOf(archive, '');
}

const indexOf = keptFor('reportIndex', (archive): ReportIndex => {
  const areas = placesOf(archive.reports.map(({ area }) => area));
  const titles = placesOf(archive.reports.map(({ title }) => title));
  return {
    areas: [...areas.keys()].map((id) => [id, areaOf(archive, id).name]),
    titles: [...titles.keys()],
    reports: archive.reports.map(({ slug, period, area, title, status, source }) => [
      slug,
      period,
      areas.get(area) ?? 0,
      titles.get(title) ?? 0,
      [status === 'draft' && 'draft', source.transcription === 'ocr' && 'ocr']
        .filter(Boolean)
        .join(' ') as IndexedReport[4],
    ]),
  };
});

/** Each text once, with its place: thousands of reports have a few titles. */
function placesOf(texts: readonly string[]): Map<string, number> {
  return new Map([...new Set(texts)].map((text, place) => [text, place]));
}
