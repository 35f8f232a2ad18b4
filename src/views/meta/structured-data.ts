import type {
  BreadcrumbList,
  DataDownload,
  Dataset,
  Graph,
  Organization,
  Place,
  Report as Work,
} from 'schema-dts';
import type { Archive, Report, Site } from '../../archive/model.ts';
import { partFor } from '../../archive/reads.ts';
import type { Area } from '../../domain/area.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Observation } from '../../domain/observation.ts';
import { parsePeriod, spanOf } from '../../domain/period.ts';
import { catalogueOf } from '../catalogue.ts';
import { DATA_ZIP, dataPath, indicatorPath, reportPath } from '../paths.ts';
import { shownTitle } from '../report/shown-reading.ts';
import { allTables } from '../data/table-parts.ts';
import * as words from '../../words/vi/data.ts';

/**
 * What search engines and harvesters read of a page, in the words of schema.org (JSON-LD). Addresses are relative
 * to the page unless the site's own is known, which JSON-LD resolves as browsers do.
 */
export type Addresses = (path: string) => string;

type Span = Pick<Observation, 'start' | 'end'>;

/** A step of the way from the home page to this one. */
export interface Step {
  readonly name: string;
  readonly path: string;
}

/** `@graph` of a page: what it is about, and the way to it. */
export function graphOf(
  about: Exclude<Graph['@graph'], undefined>[number][],
  trail: readonly Step[],
  to: Addresses,
): Graph {
  return {
    '@context': 'https://schema.org',
    '@graph': trail.length > 1 ? [...about, breadcrumbs(trail, to)] : about,
  };
}

function breadcrumbs(trail: readonly Step[], to: Addresses): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: to(path),
    })),
  };
}

/** All data of the archive. */
export function wholeDataset(archive: Archive, to: Addresses): Dataset {
  const { site, indicators } = archive;
  const { figures, suffixes } = allTables(archive, '');
  return {
    '@type': 'Dataset',
    '@id': to('/du-lieu/'),
    url: to('/du-lieu/'),
    name: words.wholeName(site.title),
    description: longEnough(site.description, words.wholeDescription(indicators.length, figures)),
    ...commonFacts(site),
    ...coverageOfData(archive, ''),
    distribution: [
      ...suffixes.map((suffix) =>
        download(`observations${suffix}.csv`, dataPath(`observations${suffix}`), 'text/csv', to),
      ),
      download('datapackage.json', '/data/datapackage.json', 'application/json', to),
      ...(site.zips.includes('data') ? [download('du-lieu.zip', DATA_ZIP, 'application/zip', to)] : []),
    ],
  };
}

/** One indicator's history. */
export function indicatorDataset(indicator: Indicator, archive: Archive, to: Addresses): Dataset {
  const { site } = archive;
  const { id, name, nameEn, unit, definition, aliases } = indicator;
  return {
    '@type': 'Dataset',
    '@id': to(indicatorPath(id)),
    url: to(indicatorPath(id)),
    name,
    ...(nameEn ? { alternateName: nameEn } : {}),
    description: longEnough(definition, words.indicatorDescription(name, unit, site.title)),
    ...commonFacts(site),
    ...coverageOfData(archive, id),
    isPartOf: { '@type': 'Dataset', '@id': to('/du-lieu/'), name: site.title },
    variableMeasured: { '@type': 'PropertyValue', name, unitText: unit },
    ...(aliases.length > 0 ? { keywords: [...aliases] } : {}),
    distribution: [
      download(`${id}.csv`, dataPath(`indicators/${id}`), 'text/csv', to),
      download(`${id}.json`, dataPath(`indicators/${id}`, 'json'), 'application/json', to),
    ],
  };
}

/** One report. */
export function reportWork(
  report: Report,
  { site, areas }: Pick<Archive, 'site' | 'areas'>,
  to: Addresses,
): Work {
  const { slug, title, issuer, period, date, number, source, edition } = report;
  const parsed = parsePeriod(period);
  return {
    '@type': 'Report',
    '@id': to(reportPath(slug)),
    url: to(reportPath(slug)),
    name: shownTitle(report),
    // What is printed, where a machine guessed what it says.
    ...(shownTitle(report) === title ? {} : { alternateName: title }),
    inLanguage: 'vi',
    datePublished: date,
    author: { '@type': 'GovernmentOrganization', name: issuer },
    publisher: organization(site),
    license: site.licence.url,
    ...(number ? { reportNumber: number } : {}),
    ...(edition === 'digest' ? { abstract: words.digestAbstract } : {}),
    ...(source.url ? { isBasedOn: source.url } : {}),
    ...(parsed ? { temporalCoverage: interval(spanOf(parsed)) } : {}),
    spatialCoverage: places(new Set([report.area]), areas),
    associatedMedia: [
      download(`${slug}.csv`, dataPath(`reports/${slug}`), 'text/csv', to),
      download(`${slug}.json`, dataPath(`reports/${slug}`, 'json'), 'application/json', to),
    ],
  };
}

function commonFacts(site: Site) {
  return {
    inLanguage: 'vi',
    isAccessibleForFree: true,
    license: site.licence.url,
    creator: organization(site),
  };
}

function organization({ publisher }: Pick<Site, 'publisher'>): Organization {
  return { '@type': 'Organization', name: publisher };
}

function download(name: string, path: string, encodingFormat: string, to: Addresses): DataDownload {
  return { '@type': 'DataDownload', name, contentUrl: to(path), encodingFormat };
}

/** What days and areas an indicator's figures are of, or those of the whole archive: few figures more change it. */
const coverageOfData = partFor('coverageOfData', (archive, id) =>
  coverage(
    id === '' ? archive.observations : (catalogueOf(archive).observationsOfIndicator.get(id) ?? []),
    archive.areas,
  ),
);

function coverage(observations: readonly Observation[], areas: readonly Area[]) {
  if (observations.length === 0) return {};
  const start = observations.reduce((first, { start }) => (start < first ? start : first), '9999');
  const end = observations.reduce((last, { end }) => (end > last ? end : last), '');
  return {
    temporalCoverage: interval({ start, end }),
    spatialCoverage: places(new Set(observations.map(({ area }) => area)), areas),
  };
}

/** An ISO 8601 interval. */
const interval = ({ start, end }: Span): string => `${start}/${end}`;

function places(ids: ReadonlySet<string>, areas: readonly Area[]): Place[] {
  return areas
    .filter(({ id }) => ids.has(id))
    .map(({ name, code }) => ({
      '@type': 'AdministrativeArea',
      name,
      ...(code ? { identifier: code } : {}),
    }));
}

/** Harvesters leave out data sets whose description is shorter than 50 characters, and cut it after 5,000. */
function longEnough(text: string, more: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return (plain.length < 50 ? `${plain} ${more}`.trim() : plain).slice(0, 5000);
}
