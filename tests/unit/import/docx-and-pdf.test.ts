import { chromium, type Browser } from '@playwright/test';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium, installChromium, NO_BROWSER } from '../../chromium.ts';
import { loadArchive } from '../../../src/archive/load-archive.ts';
import { proposeFigures } from '../../../src/import/figures/propose-figures.ts';
import { importReport, type ImportResult } from '../../../src/import/import-report.ts';
import { readSourceFile } from '../../../src/import/read-file.ts';
import { catalogue } from '../../content-catalogue.ts';
import { depth } from '../../depth.ts';
import { docxFile } from '../../generators/docx-file.ts';
import { A4, pdfFile } from '../../generators/pdf-file.ts';
import { webPrint } from '../../generators/web-print.ts';
import { sampleDocument } from '../../generators/sample-document.ts';
import { areas } from './areas.ts';

const CONTENT = join(import.meta.dirname, '../../../content');
const folder = mkdtempSync(join(tmpdir(), 'two-formats-'));
let browser: Browser;

beforeAll(async () => {
  const executablePath = findChromium() ?? installChromium();
  if (!executablePath) throw new Error(NO_BROWSER);
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
}, 300_000);
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

async function imported(bytes: Uint8Array): Promise<ImportResult> {
  const proposals = proposeFigures(catalogue.indicators);
  return importReport(await readSourceFile(bytes), { fileName: 'x', areas, proposeFigures: proposals });
}

/** What the built archive holds of one imported report: every figure, and every fault. */
async function archived(name: string, { markdown, slug }: ImportResult) {
  const contentDir = join(folder, name);
  mkdirSync(join(contentDir, 'reports'), { recursive: true });
  for (const part of ['site.yaml', 'topics.yaml', 'indicators'])
    cpSync(join(CONTENT, part), join(contentDir, part), { recursive: true });
  writeFileSync(
    join(contentDir, 'areas.yaml'),
    JSON.stringify({
      areas: areas.map(({ id, name: title, level, parent }) => ({ id, name: title, level, parent })),
    }),
  );
  writeFileSync(join(contentDir, 'reports', `${slug}.md`), markdown);
  const { observations, faults } = await loadArchive({
    contentDir,
    drafts: true,
    cacheDir: join(contentDir, 'cache'),
  });
  return { observations, faults: faults.filter(({ file }) => file.includes(slug)) };
}

describe('a Word file and a PDF of one document', () => {
  it('give the same report, figure for figure', async () => {
    const sample = sampleDocument(1, 40);
    const word = await imported(await docxFile(sample));
    const print = await imported(await pdfFile(browser, sample));
    expect(word.stats).toMatchObject({ notes: 40, notesUnplaced: 0, headings: { 1: 3, 2: 6, 3: 6 } });
    expect(word.document.blocks.filter(({ kind }) => kind === 'table')).toHaveLength(2);
    expect(word.document.blocks.filter(({ kind }) => kind === 'list')).toHaveLength(2);
    expect(print.markdown).toBe(word.markdown);
    expect(print.stats.wordsOut).toBe(word.stats.wordsOut);
    const [fromWord, fromPrint] = [await archived('word', word), await archived('print', print)];
    expect(fromWord.observations.length).toBeGreaterThanOrEqual(10);
    expect(fromWord.observations.filter(({ statement }) => statement === 'table')).toHaveLength(5);
    expect(fromPrint.observations).toEqual(fromWord.observations);
    expect(fromWord.faults.filter(({ severity }) => severity === 'error')).toEqual([]);
  }, 120_000);

  it('agree on other page sizes too, where paragraphs and tables break elsewhere', async () => {
    const settings = [
      { ...A4, heightMm: 210 },
      { ...A4, widthMm: 148, heightMm: 210, fontSizePt: 11 },
      { ...A4, fontSizePt: 12 },
    ];
    for (const [index, setting] of settings.slice(0, depth(3, 1)).entries()) {
      const sample = sampleDocument(index + 2, 25);
      const word = await imported(await docxFile(sample));
      const print = await imported(await pdfFile(browser, sample, setting));
      expect(print.markdown, `setting ${index}`).toBe(word.markdown);
    }
  }, 120_000);

  it('agree where the print is that of a web page, with the browser’s own lines and notes in a list', async () => {
    const sample = sampleDocument(5, 30);
    const word = await imported(await docxFile(sample));
    const print = await imported(await webPrint(browser, sample));
    expect(print.markdown).toBe(word.markdown);
    expect(print.stats.droppedLines.map(({ text }) => text)).toContain('In từ trang web');
  }, 120_000);
});
