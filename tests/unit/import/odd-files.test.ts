import { beforeAll, describe, expect, it } from 'vitest';
import type { OddFile } from '../../generators/odd-files/odd-file.ts';
import { oddOdf } from '../../generators/odd-files/odd-odf.ts';
import { oddPdfs } from '../../generators/odd-files/odd-pdf.ts';
import { oddTexts } from '../../generators/odd-files/odd-texts.ts';
import { oddPackages } from '../../generators/odd-files/odd-packages.ts';
import { oddWordTables } from '../../generators/odd-files/odd-word-tables.ts';
import { oddWordTexts } from '../../generators/odd-files/odd-word-texts.ts';
import { ImportError } from '../../../src/import/import-error.ts';
import { importReport } from '../../../src/import/import-report.ts';
import { readSourceFile } from '../../../src/import/read-file.ts';
import { renderText } from '../../../src/import/rendered-text.ts';
import { areas } from './areas.ts';

const FILES = [
  ...oddTexts(1),
  ...oddPackages(),
  ...oddWordTexts(),
  ...oddWordTables(),
  ...oddOdf(),
  ...oddPdfs(),
];

interface Outcome {
  readonly draft: string;
  readonly told: string;
  readonly refusal?: string;
}

/** What comes of a file; only the import's own refusal is one, everything else thrown is a crash. */
async function outcomeOf({ bytes }: OddFile): Promise<Outcome> {
  try {
    const source = await readSourceFile(bytes);
    const { markdown, review, stats } = importReport(source, {
      fileName: 'x',
      areas,
      area: 'ban-moi',
      period: '2024-H1',
    });
    const { body, notes } = renderText(markdown);
    const told = review.map(({ what, why, suggestion }) => `${what} ${why} ${suggestion}`);
    return {
      draft: [body, ...notes.map(({ text }) => text)].join('\n'),
      told: [...told, ...stats.droppedLines.map(({ text }) => text)].join('\n'),
    };
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    return { draft: '', told: error.message, refusal: error.message };
  }
}

describe('an odd file ends in a draft that has or tells all its words, or in a refusal that says what to do', () => {
  // No LibreOffice is started: what it makes of its own kinds of files is tested with the office's ones.
  beforeAll(() => {
    process.env.SOFFICE = 'off';
  });

  it('of at least a hundred kinds', () => {
    expect(new Set(FILES.map(({ kind }) => kind)).size).toBe(FILES.length);
    expect(FILES.length).toBeGreaterThanOrEqual(100);
  });

  it.each(FILES)('$kind', async (file) => {
    const { draft, told, refusal } = await outcomeOf(file);
    if (file.refused) expect(refusal).toMatch(file.refused);
    else expect(refusal).toBeUndefined();
    for (const text of file.draft ?? []) expect(draft).toContain(text);
    for (const text of file.told ?? []) expect(told).toContain(text);
    for (const text of file.never ?? []) expect(`${draft}\n${told}`).not.toContain(text);
    expect(told.includes('không khớp với tệp nguồn')).toBe(file.toldByCount === true);
  });
});
