import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { contentFaults } from '../../../src/archive/content-faults.ts';
import { readCatalogue, type Catalogue } from '../../../src/archive/read-catalogue.ts';
import { proposeFigures } from '../../../src/import/figures/propose-figures.ts';
import { importReport } from '../../../src/import/import-report.ts';
import { renderText } from '../../../src/import/rendered-text.ts';
import { depth } from '../../depth.ts';
import { printedText, withOddNotes, withoutHeadings, type Print } from '../../generators/printed-text.ts';
import { sampleDocument, type SampleDocument } from '../../generators/sample-document.ts';
import { areas } from './areas.ts';
import { Phrases, randomFrom } from './sample-words.ts';

const VARIANTS = depth(300, 45);
/** Those that the samples state, with their parts: few, so that they are read in seconds. */
const INDICATORS = [
  ...[
    'thu-ngan-sach',
    'thu-noi-dia',
    'thu-xuat-nhap-khau',
    'thu-huy-dong',
    'trong-rung-moi',
    'khach-du-lich',
  ],
  ...['doanh-thu-du-lich', 'khach-quoc-te', 'khach-noi-dia'],
];
const CONTENT = join(import.meta.dirname, '../../../content');
const contentDir = join(mkdtempSync(join(tmpdir(), 'variants-')), 'content');
let catalogue: Catalogue;

beforeAll(async () => {
  for (const part of ['reports', 'indicators']) mkdirSync(join(contentDir, part), { recursive: true });
  const indicators = INDICATORS.map((id) => `indicators/${id}.md`);
  const { headline_indicators: _headlines, ...site } = parse(
    readFileSync(join(CONTENT, 'site.yaml'), 'utf8'),
  ) as Record<string, unknown>;
  writeFileSync(join(contentDir, 'site.yaml'), JSON.stringify(site));
  for (const part of ['topics.yaml', ...indicators]) cpSync(join(CONTENT, part), join(contentDir, part));
  const listed = areas.map(({ id, name, level, parent }) => ({ id, name, level, parent }));
  writeFileSync(join(contentDir, 'areas.yaml'), JSON.stringify({ areas: listed }));
  catalogue = await readCatalogue(contentDir);
});
afterAll(() => rmSync(join(contentDir, '..'), { recursive: true, force: true }));

function variantOf(seed: number): { sample: SampleDocument; print: Print } {
  const choose = <T>(from: readonly T[], every: number): T =>
    from[Math.floor(seed / every) % from.length] as T;
  const print: Print = {
    marks: choose(['sup', 'superscript', 'bracket', 'caret', 'paren'] as const, 1),
    page: choose([400, 700, 1100, 1600], 5),
    breaks: choose(['form-feed', 'form-feed-numbers', 'none'] as const, 2),
    runOver: choose([false, true], 3),
    nfd: seed % 4 === 1,
    crlf: seed % 5 === 2,
  };
  const plain = sampleDocument(seed, seed % 11 === 0 ? 0 : 4 + (seed % 9), true);
  const noted =
    plain.notes.length === 0 ? plain : withOddNotes(plain, new Phrases(randomFrom(seed)), print.page);
  return { sample: seed % 13 === 0 ? withoutHeadings(noted) : noted, print };
}

/** A period of its own for each, so that all lie in one archive. */
const periodOf = (seed: number): string =>
  `${1990 + Math.floor(seed / 12)}-M${String((seed % 12) + 1).padStart(2, '0')}`;

/** A text's letters and digits: what must be the same, however it is printed. */
const letters = (text: string): string => text.replace(/[^\p{L}\p{M}\p{Nd}]+/gu, ' ').trim();

function bodyOf({ letterhead, title, blocks, recipients, signature }: SampleDocument): string {
  const texts = blocks.flatMap((block): readonly string[] => {
    if (block.kind === 'table') return block.rows.flat();
    return block.kind === 'list' ? block.items : [block.text];
  });
  const all = [...letterhead, ...title, ...texts, 'Nơi nhận:', ...recipients, ...signature];
  return letters(all.map((text) => text.replace(/\{\d+\}/gu, '')).join('\n'));
}

describe('printed reports that nobody tuned to', () => {
  it('keep their words, notes and tables, however they are printed', () => {
    const propose = proposeFigures(catalogue.indicators);
    for (let seed = 1; seed <= VARIANTS; seed += 1) {
      const { sample, print } = variantOf(seed);
      const told = `seed ${seed}: ${JSON.stringify(print)}`;
      const result = importReport(printedText(sample, print), {
        fileName: `${seed}.txt`,
        areas,
        period: periodOf(seed),
        proposeFigures: propose,
      });
      writeFileSync(join(contentDir, 'reports', `${result.slug}.md`), result.markdown);
      const { body, notes, marks } = renderText(result.markdown);
      expect(letters(body), told).toBe(bodyOf(sample));
      expect(
        notes.map(({ label, text }) => [label, letters(text)]),
        told,
      ).toEqual(sample.notes.map((text, index) => [String(index + 1), letters(text)]));
      expect(marks, told).toEqual(sample.notes.map((_text, index) => String(index + 1)));
      expect(result.stats.notesUnplaced, told).toBe(0);
      const kinds = result.document.blocks.map(({ kind }) => kind);
      expect(kinds.filter((kind) => kind === 'table').length, told).toBe(2);
      const headings = sample.blocks.filter(({ kind }) => kind === 'heading').length;
      expect(kinds.filter((kind) => kind === 'heading').length, told).toBe(headings);
    }
  }, 240_000);

  it('pass npm run check', async () => {
    const { archive, text } = await contentFaults({
      contentDir,
      drafts: true,
      cacheDir: join(contentDir, 'cache'),
    });
    expect(archive.reports).toHaveLength(VARIANTS);
    // The catalogue is a part of the whole one, and its own relations are not what is tested.
    const errors = archive.faults.filter(
      ({ severity, file }) => severity === 'error' && file.startsWith('reports/'),
    );
    expect(errors, text.slice(-200)).toEqual([]);
  }, 240_000);
});
