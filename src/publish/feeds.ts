import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Archive, Report, Site } from '../archive/model.ts';
import type { Observation } from '../domain/observation.ts';
import { compareText } from '../domain/text-order.ts';
import { absoluteAddress } from '../views/addresses.ts';
import { areaFeed, FEED, indicatorFeed, reportPath, statementPath } from '../views/paths.ts';
import { labelledTitle } from '../views/report/shown-reading.ts';
import { xmlText } from './xml.ts';
import * as words from '../words/vi/site.ts';

/** How many entries a feed holds: the newest. */
const LENGTH = 50;

interface Entry {
  readonly title: string;
  /** Path of what it leads to. */
  readonly path: string;
  readonly author: string;
  /** As exact as the document says: `2024`, `2024-03` or `2024-03-15`. */
  readonly published: string;
  readonly updated: string;
  readonly summary: string;
}

interface Feed {
  readonly path: string;
  readonly title: string;
  readonly entries: readonly Entry[];
}

/**
 * Writes the Atom feeds (RFC 4287): new reports, new values of each indicator, new reports of each area. Times
 * are those of the documents and their corrections, not of the build, so that the same content gives the same feeds.
 *
 * @param siteUrl the site's address: feeds are read far from the site, so that nothing in them can be relative
 */
export async function writeFeeds(archive: Archive, outDir: string, siteUrl: string): Promise<void> {
  // A feed without an entry yet is as new as the newest report, which told nothing for it.
  const newest = archive.reports.map(updatedOn).sort(compareText).at(-1) ?? '1970';
  for (const feed of feedsOf(archive)) {
    const path = join(outDir, feed.path);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, feedXml(feed, archive.site, newest, siteUrl));
  }
}

function* feedsOf({ site, reports, areas, indicators, observations }: Archive): Generator<Feed> {
  yield { path: FEED, title: words.newReports(site.title), entries: reports.map(reportEntry) };
  for (const { id, name } of areas) {
    const own = reports.filter(({ area }) => area === id);
    yield { path: areaFeed(id), title: words.newReportsOf(name), entries: own.map(reportEntry) };
  }
  const bySlug = new Map(reports.map((report) => [report.slug, report]));
  const stated = Map.groupBy(
    observations.filter(({ primary, role, value }) => primary && role === 'actual' && value !== undefined),
    ({ indicator }) => indicator,
  );
  for (const { id, name } of indicators) {
    const entries = (stated.get(id) ?? []).flatMap((observation) => {
      const report = bySlug.get(observation.report);
      return report ? [statementEntry(observation, name, report)] : [];
    });
    // A table's row may state several periods: one place is one entry.
    const byPlace = new Map(entries.map((entry) => [entry.path, entry]));
    yield { path: indicatorFeed(id), title: words.newFigures(name), entries: [...byPlace.values()] };
  }
}

function reportEntry(report: Report): Entry {
  const { slug, issuer, date } = report;
  return {
    title: labelledTitle(report),
    path: reportPath(slug),
    author: issuer,
    published: date,
    updated: updatedOn(report),
    summary: words.feedSummary(report.outline.length, report.notes.length),
  };
}

function statementEntry(observation: Observation, name: string, report: Report): Entry {
  const { quote, sentence, reading } = observation;
  return {
    title: reading ? words.guessedTitle(`${name}: ${reading.quote}`) : `${name}: ${quote}`,
    path: statementPath(observation),
    author: report.issuer,
    published: report.date,
    updated: updatedOn(report),
    summary: reading?.sentence ?? sentence,
  };
}

/** The day of the last correction, or of the document. */
function updatedOn({ date, corrections }: Report): string {
  return corrections.reduce((last, correction) => (correction.date > last ? correction.date : last), date);
}

/** The first moment of a day, month or year (RFC 3339). */
function moment(date: string): string {
  const [year, month = '01', day = '01'] = date.split('-');
  return `${year}-${month}-${day}T00:00:00Z`;
}

function feedXml({ path, title, entries }: Feed, site: Site, ifEmpty: string, siteUrl: string): string {
  const address = (to: string): string => xmlText(absoluteAddress(to, siteUrl) ?? '');
  const newest = [...entries].sort((a, b) => compareText(b.updated, a.updated)).slice(0, LENGTH);
  const entryXml = ({ title, path, author, published, updated, summary }: Entry): string => `  <entry>
    <id>${address(path)}</id>
    <title>${xmlText(title)}</title>
    <link href="${address(path)}"/>
    <author><name>${xmlText(author)}</name></author>
    <published>${moment(published)}</published>
    <updated>${moment(updated)}</updated>
    <summary>${xmlText(summary)}</summary>
  </entry>
`;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">
  <id>${address(path)}</id>
  <title>${xmlText(title)}</title>
  <link rel="self" type="application/atom+xml" href="${address(path)}"/>
  <link rel="alternate" type="text/html" href="${address('/')}"/>
  <author><name>${xmlText(site.publisher)}</name></author>
  <rights>${xmlText(`${site.licence.name}, ${site.licence.url}`)}</rights>
  <updated>${moment(newest[0]?.updated ?? ifEmpty)}</updated>
${newest.map(entryXml).join('')}</feed>
`;
}
