import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Archive } from '../archive/model.ts';
import { absoluteAddress } from '../views/addresses.ts';
import { reportPath } from '../views/paths.ts';
import { xmlText } from './xml.ts';

/** What the protocol allows in one file. */
const LIMIT = 50_000;

/**
 * Writes `sitemap.xml` (sitemaps.org 0.9) with every page of the site, and `robots.txt`, which names it.
 * Reports carry the day of their last correction, where it is known; of a larger site the first file lists the others.
 *
 * @param files paths of the site's files
 * @param siteUrl the site's address, without which there can be neither
 */
export async function writeSitemap(
  { reports }: Pick<Archive, 'reports'>,
  files: readonly string[],
  outDir: string,
  siteUrl: string,
): Promise<void> {
  const address = (path: string): string => xmlText(absoluteAddress(path, siteUrl) ?? '');
  const changed = new Map(
    reports.map(({ slug, corrections }) => [
      reportPath(slug),
      // The protocol's schema takes whole days alone.
      corrections
        .map(({ date }) => date)
        .filter((date) => date.length === '2024-01-31'.length)
        .sort()
        .at(-1),
    ]),
  );
  const pages = pagesOf(files);
  const urls = pages.map((path) => {
    const day = changed.get(path);
    return `  <url><loc>${address(path)}</loc>${day ? `<lastmod>${day}</lastmod>` : ''}</url>`;
  });
  const parts: string[] = [];
  for (let at = 0; at < urls.length; at += LIMIT)
    parts.push(sitemapXml('urlset', urls.slice(at, at + LIMIT)));
  if (parts.length > 1) {
    const names = parts.map((_part, index) => `sitemap-${index + 1}.xml`);
    await Promise.all(parts.map((part, index) => writeFile(join(outDir, names[index] ?? ''), part)));
    const list = names.map((name) => `  <sitemap><loc>${address(`/${name}`)}</loc></sitemap>`);
    await writeFile(join(outDir, 'sitemap.xml'), sitemapXml('sitemapindex', list));
  } else {
    await writeFile(join(outDir, 'sitemap.xml'), parts[0] ?? sitemapXml('urlset', []));
  }
  // Crawlers look for it at a host's root; under a path it does no harm.
  const robots = `User-agent: *\nAllow: /\n\nSitemap: ${absoluteAddress('/sitemap.xml', siteUrl)}\n`;
  await writeFile(join(outDir, 'robots.txt'), robots);
}

function sitemapXml(root: 'urlset' | 'sitemapindex', lines: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${lines.map((line) => `${line}\n`).join('')}</${root}>
`;
}

/** Paths of the pages that have addresses of their own. */
function pagesOf(files: readonly string[]): string[] {
  return files
    .filter((name) => /(?:^|\/)index\.html$/.test(name))
    .map((name) => `/${name.replace(/index\.html$/, '')}`)
    .sort();
}
