import { createHash } from 'node:crypto';
import type { Area } from '../domain/area.ts';
import type { NamedIndicator } from './figures/names/alias-index.ts';
import { proposeFigures } from './figures/propose-figures.ts';
import { importReport, type ImportResult } from './import-report.ts';
import { readSourceFile } from './read-file.ts';
import type { OnScannedPage } from './scan/read-scan.ts';

/** A document as it came, and what its keeper says of it. */
export interface GivenDocument {
  /** The file's own name, without folders. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** An area's id and a period's code, where the document does not say or says wrongly. */
  readonly area?: string;
  readonly period?: string;
}

/** What of the catalogue documents are read by. */
export interface KnownNames {
  readonly areas: readonly Area[];
  readonly indicators: readonly NamedIndicator[];
}

/** What is told while a document is read. */
export interface ImportNews {
  /** What begins: reading the file, which may take long, then recognising figures. */
  readonly onStage?: (stage: 'read' | 'recognise') => void;
  /** After each page of a scan. */
  readonly onScannedPage?: OnScannedPage;
}

/**
 * Makes a draft of a document in any format that is read, with its figures proposed. Writes nothing.
 *
 * @throws ImportError where the document can't be read; the message says what to do
 */
export async function importDocument(
  { name, bytes, area, period }: GivenDocument,
  { areas, indicators }: KnownNames,
  { onStage, onScannedPage }: ImportNews = {},
): Promise<ImportResult> {
  onStage?.('read');
  const source = await readSourceFile(bytes, { onScannedPage });
  onStage?.('recognise');
  return importReport(source, {
    fileName: name.normalize('NFC'),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    ...(area === undefined ? {} : { area }),
    ...(period === undefined ? {} : { period }),
    areas,
    proposeFigures: proposeFigures(indicators, areas),
  });
}
