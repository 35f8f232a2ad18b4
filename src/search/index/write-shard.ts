import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { createIndex, type CustomRecord } from 'pagefind';
import { cleanedText, INDEXED_CHARACTERS, toIndexed } from '../prepare/text.ts';
import { searchedOf, type ReportCard, type SearchRecord } from '../records/records.ts';
import type { RecordTable, StoredRecord } from './record-table.ts';

/** What Pagefind writes and the site needs; its engine is not used (see `shard.ts`), and texts are packed apart. */
const KEPT = /^(?:index|.+\.pf_meta)$/;

/** Characters of text per file: Pagefind's own way, a file a record, is more files than some hosts take. */
const TEXT_PER_FILE = 8_000;

/** What lies on one page of the site. */
export interface SearchPage {
  readonly records: readonly SearchRecord[];
  readonly card?: ReportCard;
}

/**
 * Writes one index to a new folder: Pagefind's files, `records.packed` and `texts/`.
 *
 * @returns the hash in the name of Pagefind's list of pages
 * @throws where Pagefind cannot take a page or write its files
 */
export async function writeShard(pages: readonly SearchPage[], folder: string): Promise<string> {
  const { index, errors } = await createIndex({
    forceLanguage: 'vi',
    includeCharacters: INDEXED_CHARACTERS,
  });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  const indexed = pages.map(indexedPage);
  // The order of pages decides their numbers, and builds must not differ: Pagefind takes them as sent.
  const answers = await Promise.all(indexed.map(({ page }) => index.addCustomRecord(page)));
  for (const answer of answers) orThrow(answer);
  orThrow(await index.writeFiles({ outputPath: folder }));
  await index.deleteIndex();
  const entry = JSON.parse(await readFile(join(folder, 'pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { hash: string } | undefined>;
  };
  const hash = entry.languages.vi?.hash;
  if (hash === undefined) throw new Error('Pagefind wrote no Vietnamese index');
  const unused = (await readdir(folder)).filter((name) => !KEPT.test(name));
  await Promise.all(unused.map((name) => rm(join(folder, name), { recursive: true })));
  const packs = await writeTexts(pages.flatMap(({ records }) => records).map(storedRecord), folder);
  await writePacked(join(folder, 'records.packed'), tableOf(pages, indexed, packs));
  return hash;
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
export function indexedPage({ records }: Pick<SearchPage, 'records'>): IndexedPage {
  const searched = records.map(searchedOf);
  const titles = searched.map(({ title }) => toIndexed(title ?? ''));
  const texts = searched.map(({ text }) => toIndexed(text));
  const [address = ''] = records[0]?.url.split('#') ?? [];
  return {
    page: {
      url: records.length === 1 ? (records[0]?.url ?? '') : address,
      content: titles.flatMap((title, at) => [title, texts[at] ?? '']).join('\n'),
      language: 'vi',
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

/** @returns how many records each file has */
async function writeTexts(records: readonly StoredRecord[], folder: string): Promise<number[]> {
  await mkdir(join(folder, 'texts'), { recursive: true });
  const packs: StoredRecord[][] = [];
  let size = Infinity;
  for (const record of records) {
    if (size >= TEXT_PER_FILE) {
      packs.push([]);
      size = 0;
    }
    packs.at(-1)?.push(record);
    size += record.text.length;
  }
  for (const [at, pack] of packs.entries()) await writePacked(join(folder, 'texts', `${at}.packed`), pack);
  return packs.map(({ length }) => length);
}

function tableOf(
  pages: readonly SearchPage[],
  indexed: readonly IndexedPage[],
  packs: readonly number[],
): RecordTable {
  const records = pages.flatMap((page) => page.records);
  const cards = pages.flatMap(({ card }) => card ?? []);
  const whereNames = [...new Set(records.map(({ where }) => where))];
  const topicSets = [...new Set(records.map(({ topics }) => topics.join(' ')))];
  return {
    cards,
    reports: pages.map(({ card }) => (card ? cards.indexOf(card) : -1)),
    records: pages.map((page) => page.records.length),
    titles: indexed.flatMap(({ titles }) => titles),
    texts: indexed.flatMap(({ texts }) => texts),
    where: records.map(({ where }) => whereNames.indexOf(where)),
    topics: records.map(({ topics }) => topicSets.indexOf(topics.join(' '))),
    whereNames,
    topicSets: topicSets.map((set) => set.split(' ').filter(Boolean)),
    packs,
  };
}

/** Packed like Pagefind's own files, and unpacked by the client, so that it is small on every host. */
export async function writePacked(path: string, value: unknown): Promise<void> {
  await writeFile(path, gzipSync(JSON.stringify(value), { level: 9 }));
}
