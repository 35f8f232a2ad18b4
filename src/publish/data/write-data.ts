import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Archive } from '../../archive/model.ts';
import { dataFiles, type DataFile } from './data-files.ts';
import { dataPackageJson, schemaFiles, type WrittenTable } from './data-package.ts';

const PACKAGE = 'datapackage.json';

/** Writes all files below `/data/`, each once; what the data package says of them was counted on the way. */
export function writeData(archive: Archive, outDir: string): void {
  const folder = join(outDir, 'data');
  const tables: WrittenTable[] = [];
  for (const { path, text, facts } of dataFiles(archive)) {
    const written = writePieces(join(folder, path), text());
    if (facts) tables.push({ facts, ...written });
  }
  for (const [path, text] of schemaFiles()) writePieces(join(folder, path), [text]);
  writePieces(join(folder, PACKAGE), [dataPackageJson(archive.site, tables)]);
}

/** The paths of all files below `/data/`. */
export function dataPaths(archive: Archive): string[] {
  return [...[...dataFiles(archive)].map(({ path }) => path), ...schemaFiles().keys(), PACKAGE];
}

/** One file below `/data/` by its path, as a development server is asked for it. */
export function dataFile(archive: Archive, path: string): string | undefined {
  const textOf = ({ text }: DataFile): string => [...text()].join('');
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

/** Characters that are gathered before they are written: a write a line would cost more than the line. */
const PIECE = 1 << 16;

function writePieces(path: string, pieces: Iterable<string>): { bytes: number; hash: string } {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, 'w');
  const hash = createHash('sha256');
  let bytes = 0;
  let gathered = '';
  const flush = (): void => {
    const chunk = Buffer.from(gathered);
    hash.update(chunk);
    writeSync(file, chunk);
    bytes += chunk.length;
    gathered = '';
  };
  try {
    for (const piece of pieces) {
      gathered += piece;
      if (gathered.length >= PIECE) flush();
    }
    flush();
  } finally {
    closeSync(file);
  }
  return { bytes, hash: hash.digest('hex') };
}
