import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type CustomRecord } from 'pagefind';
import type { Archive } from '../archive/model.ts';
import { INDEXED_CHARACTERS, toIndexed } from '../domain/search-text.ts';
import { searchRecords, type SearchRecord } from './search-records.ts';

/** Pagefind's own interfaces, which the site does not use: half a megabyte. */
const OWN_INTERFACES = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/**
 * Writes the search index of an archive to `<outDir>/pagefind`, in place of what was there.
 *
 * @returns the number of records
 * @throws where Pagefind cannot take a record or write its files
 */
export async function writeSearchIndex(archive: Archive, outDir: string): Promise<number> {
  const folder = join(outDir, 'pagefind');
  await rm(folder, { recursive: true, force: true });
  try {
    const { index, errors } = await createIndex({
      forceLanguage: 'vi',
      includeCharacters: INDEXED_CHARACTERS,
    });
    if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
    const records = searchRecords(archive);
    // One after the other: the order of records decides the names of files, and builds must not differ.
    for (const record of records) orThrow(await index.addCustomRecord(pagefindRecord(record)));
    orThrow(await index.writeFiles({ outputPath: folder }));
    await index.deleteIndex();
    const unused = (await readdir(folder)).filter((name) => OWN_INTERFACES.test(name));
    await Promise.all(unused.map((name) => rm(join(folder, name))));
    return records.length;
  } finally {
    // Pagefind is a process of its own; left open, it would keep the build from ending.
    await close();
  }
}

function orThrow({ errors }: { errors: string[] }): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}

/**
 * A record as Pagefind takes it. Only title and text are to be searched, and Pagefind searches all `meta`;
 * what a result merely shows travels in a filter that nobody filters by (`shown`), which is not searched.
 */
export function pagefindRecord(record: SearchRecord): CustomRecord {
  const { url, title, label, text, where, topics, path, report, year, kindOfPeriod, area, date } = record;
  return {
    url,
    content: toIndexed(text),
    language: 'vi',
    ...(title ? { meta: { title: toIndexed(title) } } : {}),
    filters: {
      where: [where],
      topic: [...topics],
      ...(year ? { year: [year] } : {}),
      ...(kindOfPeriod ? { kind: [kindOfPeriod] } : {}),
      ...(area ? { area: [area] } : {}),
      ...(report ? { report: [report.slug] } : {}),
      shown: [JSON.stringify({ where, label, path, slug: report?.slug, report: report?.card })],
    },
    sort: { date: date.replaceAll('-', '') },
  };
}
