import type { Report, Site } from '../../archive/model.ts';

/** One `<meta name content>`. */
export type Meta = readonly [name: string, content: string];

/**
 * What reference managers (Zotero, Mendeley) and library harvesters read of a report's page: Highwire Press tags
 * as Google Scholar asks for them, and Dublin Core.
 *
 * @param address the page's own address, where the site's is known
 */
export function referenceMeta(report: Report, site: Site, address: string | undefined): Meta[] {
  const { title, issuer, date, number } = report;
  const metas: [string, string | undefined][] = [
    ['citation_title', title],
    ['citation_author', issuer],
    ['citation_technical_report_institution', issuer],
    ['citation_technical_report_number', number],
    ['citation_publication_date', date.replaceAll('-', '/')],
    ['citation_language', 'vi'],
    ['citation_abstract_html_url', address],
    ['citation_public_url', address],
    ['DC.title', title],
    ['DC.creator', issuer],
    ['DC.publisher', site.publisher],
    ['DC.date', date],
    ['DC.type', 'Text'],
    ['DC.format', 'text/html'],
    ['DC.language', 'vi'],
    ['DC.identifier', address ?? number],
    ['DC.source', report.source.url],
    ['DC.rights', site.licence.url],
  ];
  return metas.flatMap(([name, content]) => (content ? [[name, content] as const] : []));
}
