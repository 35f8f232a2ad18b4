import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Area } from '../../../src/domain/area.ts';
import { checkConservation } from '../../../src/import/conservation.ts';
import { importReport, type ImportResult } from '../../../src/import/import-report.ts';
import { renderText } from '../../../src/import/rendered-text.ts';

/**
 * The four raw reports lie beside the repository where it is worked on, not in it. What they must give was
 * read by hand (`tests/gold/structure.json`).
 */
const REPORTS = process.env.RAW_REPORTS ?? join(import.meta.dirname, '../../../../shared/reports');
const GOLD = join(import.meta.dirname, '../../gold/structure.json');

interface Structure {
  readonly notes: number;
  readonly marks: Readonly<Record<string, string>>;
  readonly outline: readonly (readonly [depth: number, start: string])[];
  readonly joins: readonly string[];
  readonly paragraphs: readonly string[];
}

const areas: readonly Area[] = [{ id: 'lang-son', name: 'Tỉnh Lạng Sơn', level: 'province', aliases: [] }];

function load(key: string): { raw: string; result: ImportResult } {
  const file = readdirSync(REPORTS).find((name) => name.startsWith(key)) ?? '';
  const raw = readFileSync(join(REPORTS, file), 'utf8');
  return { raw, result: importReport(raw, { fileName: file, areas }) };
}

/** Letters and digits alone, as the gold writes what stands before a mark. */
const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

const headingsOf = ({ document }: ImportResult): [depth: number, text: string][] =>
  document.blocks.flatMap((block) => (block.kind === 'heading' ? [[block.depth, block.text.text]] : []));

describe.skipIf(!existsSync(REPORTS))('the real reports', () => {
  it.each([
    ['000', 'lang-son-2024-q1', 'clean', 43, 0],
    ['001', 'lang-son-2021-9m', 'clean', 38, 0],
    ['002', 'lang-son-2024-9m', 'ocr', 55, 7],
    ['003', 'lang-son-2023-m01', 'clean', 9, 0],
  ])('%s keeps its words and its notes', (key, slug, transcription, notes, mostUnplaced) => {
    const { raw, result } = load(key);
    const { droppedLines: dropped, signReadings: readings } = result.stats;
    expect(result.slug).toBe(slug);
    expect(result.document.head.source.transcription).toBe(transcription);
    expect(checkConservation({ source: raw, markdown: result.markdown, dropped, readings })).toMatchObject({
      ok: true,
    });
    const rendered = renderText(result.markdown);
    expect(rendered.notes.map(({ label }) => label)).toEqual(
      Array.from({ length: notes }, (_note, at) => String(at + 1)),
    );
    expect(new Set(rendered.marks).size).toBe(notes);
    expect(result.stats.notesUnplaced).toBeLessThanOrEqual(mostUnplaced);
  });

  it.each(['000', '003'])('%s has its marks, headings and whole paragraphs as read by hand', (key) => {
    const gold = (JSON.parse(readFileSync(GOLD, 'utf8')) as Record<string, Structure>)[key];
    const { result } = load(key);
    const { document } = result;
    const before = Object.fromEntries(
      document.notes.map(({ label, citations }) => {
        const [first] = citations;
        return [label, bare(first?.passage.text.slice(0, first.at) ?? '')];
      }),
    );
    for (const [label, end] of Object.entries(gold?.marks ?? {})) {
      expect(before[label]?.endsWith(end), `mark ${label} stands behind “${end}”`).toBe(true);
    }
    const headings = headingsOf(result);
    expect(headings.map(([depth]) => depth)).toEqual(gold?.outline.map(([depth]) => depth));
    gold?.outline.forEach(([, start], index) => {
      expect(headings[index]?.[1].startsWith(start), start).toBe(true);
    });
    const { body, notes } = renderText(result.markdown);
    const shown = [body, ...notes.map(({ text }) => text)].map(bare);
    for (const join of gold?.joins ?? [])
      expect(
        shown.some((text) => text.includes(bare(join))),
        join,
      ).toBe(true);
    for (const start of gold?.paragraphs ?? []) {
      expect(
        headings.some(([, text]) => text.startsWith(start)),
        start,
      ).toBe(false);
    }
  });

  it('001 nests parts, Roman numerals, numbers and letters', () => {
    const { result } = load('001');
    expect(headingsOf(result).map(([depth, text]) => `${depth} ${text.split(' ', 2).join(' ')}`)).toEqual([
      ...['1 Phần I', '2 I. CÔNG', '3 1. Triển', '3 2. Công', '2 II. TÌNH', '3 1. Về'],
      ...['4 a) Sản', '4 b) Phát', '4 c) Đầu', '4 d) Sản', '4 đ) Phát', '4 e) Công'],
      ...['3 2. Lĩnh', '3 3. Lĩnh', '3 4. Công', '3 5. Quốc', '3 6. Công', '3 7. Công'],
      ...['2 III. KHÓ', '3 1. Một', '3 2. Nguyên', '4 * Nguyên', '4 * Nguyên', '1 Phần II'],
    ]);
  });
});
