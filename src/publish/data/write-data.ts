import { createHash } from 'node:crypto';
import type { Archive } from '../../archive/model.ts';
import { noteRead, Reads, withReads } from '../../archive/reads.ts';
import type { MadeFiles } from '../incremental/made-files.ts';
import type { SiteFiles } from '../incremental/site-files.ts';
import type { WrittenFile } from '../incremental/made-from.ts';
import { dataFiles, type DataBlock, type DataFile } from './data-files.ts';
import { dataPackageJson, schemaFiles, type WrittenTable } from './data-package.ts';

const FOLDER = 'data';
const PACKAGE = 'datapackage.json';

/**
 * Writes all files below `/data/`, each once; what the data package says of them was counted on the way. Files, and
 * the blocks of large ones, are kept as the earlier site has them where what they were made from is the same.
 */
export function writeData(archive: Archive, files: SiteFiles, made?: MadeFiles): void {
  const tables: WrittenTable[] = [];
  for (const data of dataFiles(archive)) {
    const written = keptFile(data, made) ?? newFile(data, files, made);
    if (data.facts) tables.push({ facts: data.facts, ...written });
  }
  const plain = new Map([...schemaFiles(), [PACKAGE, dataPackageJson(archive.site, tables)]]);
  for (const [path, text] of plain) files.write(`${FOLDER}/${path}`, Buffer.from(text));
}

/** The paths of all files below `/data/`. */
export function dataPaths(archive: Archive): string[] {
  return [...[...dataFiles(archive)].map(({ path }) => path), ...schemaFiles().keys(), PACKAGE];
}

/** One file below `/data/` by its path, as a development server is asked for it. */
export function dataFile(archive: Archive, path: string): string | undefined {
  const textOf = ({ blocks }: DataFile): string => blocks.flatMap(({ text }) => [...text()]).join('');
  if (path !== PACKAGE) {
    for (const file of dataFiles(archive)) if (file.path === path) return textOf(file);
    return schemaFiles().get(path);
  }
  const tables: WrittenTable[] = [];
  for (const file of dataFiles(archive)) {
    if (!file.facts) continue;
    const text = textOf(file);
    const hash = createHash('sha256').update(text).digest('hex');
    tables.push({ facts: file.facts, bytes: Buffer.byteLength(text), hash });
  }
  return dataPackageJson(archive.site, tables);
}

/** What was written of a file that stays as it is: it has the same blocks, and none of them tells anything else. */
function keptFile({ path, blocks }: DataFile, made: MadeFiles | undefined): WrittenFile | undefined {
  const file = `${FOLDER}/${path}`;
  const written = made?.writtenOf(file);
  const earlier = written?.blocks?.map(([part]) => part) ?? [];
  const own = hasParts(blocks) ? blocks.map(({ part = '' }) => part) : [];
  return written && earlier.join() === own.join() && made?.keeps(file) ? written : undefined;
}

/** Whether a file's blocks are told apart: then which there are may change though none of them does. */
const hasParts = (blocks: readonly DataBlock[]): boolean => blocks.some(({ part }) => part !== undefined);

function newFile({ path, blocks }: DataFile, files: SiteFiles, made: MadeFiles | undefined): WrittenFile {
  const file = `${FOLDER}/${path}`;
  const reads = new Reads();
  const written = withReads(reads, () => {
    const earlier = earlierBlocks(file, blocks, files, made);
    const write = files.writer(file);
    const hash = createHash('sha256');
    const sizes: [string, number][] = [];
    try {
      for (const block of blocks) {
        const { part = '' } = block;
        if (part) noteRead(part);
        let size = 0;
        for (const bytes of earlier.get(part) ?? inPieces(block)) {
          hash.update(bytes);
          write.add(bytes);
          size += bytes.length;
        }
        sizes.push([part, size]);
      }
    } finally {
      write.end();
    }
    const bytes = sizes.reduce((sum, [, size]) => sum + size, 0);
    return { bytes, hash: hash.digest('hex'), ...(hasParts(blocks) ? { blocks: sizes } : {}) };
  });
  made?.note(file, reads, written);
  return written;
}

/** The blocks that are as the earlier site has them, by their part. */
function earlierBlocks(
  file: string,
  blocks: readonly DataBlock[],
  files: SiteFiles,
  made: MadeFiles | undefined,
): ReadonlyMap<string, readonly Uint8Array[]> {
  const found = new Map<string, readonly Uint8Array[]>();
  const sizes = made?.writtenOf(file)?.blocks;
  const bytes = sizes && files.earlierBytes(file);
  if (!made || !bytes) return found;
  const wanted = new Set(blocks.map(({ part }) => part));
  let start = 0;
  for (const [part, size] of sizes) {
    if (part && wanted.has(part) && made.isSame(part)) found.set(part, [bytes.subarray(start, start + size)]);
    start += size;
  }
  return found;
}

/** Characters that are gathered before they are written: a write a line would cost more than the line. */
const PIECE = 1 << 16;

function* inPieces({ text }: DataBlock): Generator<Uint8Array> {
  let gathered = '';
  for (const piece of text()) {
    gathered += piece;
    if (gathered.length < PIECE) continue;
    yield Buffer.from(gathered);
    gathered = '';
  }
  if (gathered) yield Buffer.from(gathered);
}
