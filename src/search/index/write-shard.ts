import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { createIndex, type CustomRecord } from 'pagefind';
import { PAGE_ORDER } from '../pagefind.ts';
import { cleanedText, INDEXED_CHARACTERS, toIndexed } from '../prepare/text.ts';
import { searchedOf, type ReportCard, type SearchRecord } from '../records/records.ts';
import type { RecordTable, ReportTable, StoredPlaces, StoredRecord } from './record-table.ts';

/** What Pagefind writes for one index; with it its own interface works too. */
const OF_AN_INDEX = /^(?:index|fragment|pagefind(?:-worker)?\.js|pagefind-entry\.json|.+\.pf_meta)$/;
/** What is the same for all indexes and lies beside them once; the rest are interfaces of other kinds. */
const OF_ALL = /^(?:pagefind\.js|wasm\.unknown\.pagefind|pagefind-ui\.(?:js|css))$/;
const WASM = 'wasm.unknown.pagefind';
/** Where an index finds the program that is the same for all, in Pagefind's own words: `wasm.<this>.pagefind`. */
const SHARED_WASM = '/../../wasm.unknown';

/** Characters of text in a block: what is fetched to show one result. */
const TEXT_PER_BLOCK = 2_500;
/** Characters of a file that holds no report: Pagefind's own way, a file a record, is more files than some hosts take. */
const TEXT_PER_FILE = 40_000;
/** Files of Pagefind's own fragments, which only its own interface reads. */
const MOST_FRAGMENTS = 2;

/** What lies on one page of the site. */
export interface SearchPage {
  readonly records: readonly SearchRecord[];
  readonly card?: ReportCard;
}

/**
 * Writes one index to a new folder: to `site/` Pagefind's files, `records.packed` and `texts/`; to `shared/` what is
 * the same for all indexes.
 *
 * @param pages those of reports first
 * @returns its reports and what its records are filtered by
 * @throws where Pagefind cannot take a page or write its files
 */
export async function writeShard(pages: readonly SearchPage[], folder: string): Promise<ReportTable> {
  const { index, errors } = await createIndex({
    forceLanguage: 'vi',
    includeCharacters: INDEXED_CHARACTERS,
    maxFragments: MOST_FRAGMENTS,
  });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  const indexed = pages.map(indexedPage);
  // The order of pages decides their numbers, and builds must not differ: Pagefind takes them as sent.
  const answers = await Promise.all(indexed.map(({ page }) => index.addCustomRecord(page)));
  for (const answer of answers) orThrow(answer);
  const site = join(folder, 'site');
  orThrow(await index.writeFiles({ outputPath: site }));
  await index.deleteIndex();
  await share(site, join(folder, 'shared'));
  const stored = await writeTexts(pages, site);
  await writeFile(join(site, 'records.packed'), packed(tableOf(indexed, stored)));
  return reportTable(pages);
}

/** Takes out of an index what all of them share, and tells it where that is. */
async function share(site: string, shared: string): Promise<void> {
  await mkdir(shared, { recursive: true });
  for (const name of await readdir(site)) {
    if (OF_ALL.test(name)) await copyFile(join(site, name), join(shared, name));
    if (!OF_AN_INDEX.test(name)) await rm(join(site, name), { recursive: true });
  }
  const path = join(site, 'pagefind-entry.json');
  const entry = JSON.parse(await readFile(path, 'utf8')) as {
    readonly languages: Record<string, { wasm: string | null } | undefined>;
  };
  const { vi } = entry.languages;
  if (!vi) throw new Error('Pagefind wrote no Vietnamese index');
  if (vi.wasm !== null) throw new Error(`Pagefind wrote another program than ${WASM}: ${vi.wasm}`);
  vi.wasm = SHARED_WASM;
  await writeFile(path, JSON.stringify(entry));
}

function orThrow({ errors }: { errors: string[] }): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}

interface IndexedPage {
  readonly page: CustomRecord;
  readonly titles: readonly number[];
  readonly texts: readonly number[];
}

/** A page as Pagefind takes it: of each record the heading, then the text; and how many words each is. */
export function indexedPage({ records }: Pick<SearchPage, 'records'>, at: number): IndexedPage {
  const searched = records.map(searchedOf);
  const titles = searched.map(({ title }) => toIndexed(title ?? ''));
  const texts = searched.map(({ text }) => toIndexed(text));
  const [address = ''] = records[0]?.url.split('#') ?? [];
  return {
    page: {
      url: records.length === 1 ? (records[0]?.url ?? '') : address,
      content: titles.flatMap((title, at) => [title, texts[at] ?? '']).join('\n'),
      language: 'vi',
      meta: { title: records[0]?.title ?? '' },
      sort: { [PAGE_ORDER]: String(at).padStart(6, '0') },
    },
    titles: titles.map(wordCount),
    texts: texts.map(wordCount),
  };
}

/** To Pagefind a word is what stands between spaces. */
const wordCount = (indexed: string): number => indexed.match(/\S+/gu)?.length ?? 0;

function storedRecord({ url, title, label, text, aliases, path, reading }: SearchRecord): StoredRecord {
  return {
    url,
    label,
    path,
    ...(aliases && aliases.length > 0 ? { aliases: aliases.map(cleanedText) } : {}),
    ...(reading
      ? { title, text, reading: { title: reading.title, text: cleanedText(reading.text) } }
      : { title: title && cleanedText(title), text: cleanedText(text) }),
  };
}

/** Writes what is shown of records to `texts/`: a file a report, then one for several pages that belong to none. */
async function writeTexts(pages: readonly SearchPage[], folder: string): Promise<StoredPlaces> {
  await mkdir(join(folder, 'texts'), { recursive: true });
  const others = pages.filter(({ card }) => !card).flatMap(({ records }) => records);
  const files = [
    ...pages.filter(({ card }) => card).map(({ records }) => [...records]),
    ...parted(others, TEXT_PER_FILE),
  ].map((records) => parted(records, TEXT_PER_BLOCK));
  const bytes: number[] = [];
  for (const [at, blocks] of files.entries()) {
    const packed = blocks.map((block) =>
      deflateRawSync(JSON.stringify(block.map(storedRecord)), { level: 9 }),
    );
    bytes.push(...packed.map(({ length }) => length));
    await writeFile(join(folder, 'texts', `${at}.blocks`), Buffer.concat(packed));
  }
  return {
    files: files.map(({ length }) => length),
    records: files.flatMap((blocks) => blocks.map(({ length }) => length)),
    bytes,
  };
}

/** Records in parts, each of which ends when it has so many characters. */
function parted(records: readonly SearchRecord[], characters: number): SearchRecord[][] {
  const parts: SearchRecord[][] = [];
  let size = Infinity;
  for (const record of records) {
    if (size >= characters) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(record);
    size += record.text.length;
  }
  return parts;
}

function tableOf(indexed: readonly IndexedPage[], stored: StoredPlaces): RecordTable {
  return {
    titles: indexed.flatMap(({ titles }) => titles),
    texts: indexed.flatMap(({ texts }) => texts),
    stored,
  };
}

function reportTable(pages: readonly SearchPage[]): ReportTable {
  const records = pages.flatMap((page) => page.records);
  const cards = pages.flatMap(({ card }) => card ?? []);
  const whereNames = [...new Set(records.map(({ where }) => where))];
  const topicSets = [...new Set(records.map(({ topics }) => topics.join(' ')))];
  return {
    cards,
    reports: pages.map(({ card }) => (card ? cards.indexOf(card) : -1)),
    records: pages.map((page) => page.records.length),
    where: records.map(({ where }) => whereNames.indexOf(where)),
    topics: records.map(({ topics }) => topicSets.indexOf(topics.join(' '))),
    whereNames,
    topicSets: topicSets.map((set) => set.split(' ').filter(Boolean)),
  };
}

/** Packed like Pagefind's own files, and unpacked by the client, so that it is small on every host. */
export const packed = (value: unknown): Uint8Array => gzipSync(JSON.stringify(value), { level: 9 });
