import { describe, expect, it } from 'vitest';
import { checkConservation } from '../../../src/import/conservation.ts';
import type { Passage } from '../../../src/import/draft-document.ts';
import { importReport } from '../../../src/import/import-report.ts';
import { renderText } from '../../../src/import/rendered-text.ts';
import { depth } from '../../depth.ts';
import { areas } from './areas.ts';
import { sampleReport, type Variant } from './sample-report.ts';

/** The variant of a seed: every choice with every other, sooner or later. */
function variantOf(seed: number): Variant {
  const choose = <T>(from: readonly T[], every: number): T =>
    from[Math.floor(seed / every) % from.length] as T;
  const marks = choose(['sup', 'superscript', 'bracket', 'caret', 'plain'] as const, 1);
  const pageBreaks = choose(['none', 'form-feed', 'numbers', 'form-feed-numbers'] as const, 3);
  return {
    marks,
    // Plain numbers are notes only at the foot of a known page.
    pageBreaks: marks === 'plain' && !pageBreaks.startsWith('form-feed') ? 'form-feed' : pageBreaks,
    headings: choose(['roman', 'part', 'letter', 'none'] as const, 5),
    page: choose([700, 1400, 2600], 2),
    wrapped: choose([false, true], 7),
    // Without pages, a note's rest may fit the text as well: that case has its own fixture.
    runOver: choose([false, true], 11) && pageBreaks !== 'none',
    notes: seed % 13 !== 0,
  };
}

function encoded(raw: string, seed: number): string {
  const text = seed % 4 === 1 ? raw.normalize('NFD') : raw;
  return seed % 5 === 2 ? `\uFEFF${text.replaceAll('\n', '\r\n')}` : text;
}

function withMarks({ text, marks }: Passage): string {
  return marks.reduceRight((marked, { at, label, unplaced }) => {
    return `${marked.slice(0, at)}{${unplaced ? '?' : ''}${label}}${marked.slice(at)}`;
  }, text);
}

describe('reports that nobody tuned to', () => {
  const seeds = Array.from({ length: 300 }, (_seed, index) => index + 1);
  const batches = Array.from({ length: depth(15, 3) }, (_batch, index) =>
    seeds.slice(index * 20, index * 20 + 20),
  );

  it.each(batches.map((batch) => [batch[0], batch.at(-1), batch] as const))(
    'come out as they were made: seeds %i to %i',
    (_from, _to, batch) => {
      for (const seed of batch) {
        const { raw: made, body, notes } = sampleReport(seed, variantOf(seed));
        const raw = encoded(made, seed);
        const { document, markdown, stats, slug } = importReport(raw, { fileName: 'x.txt', areas });
        const seen = document.blocks.slice(1).flatMap((block) => {
          if (block.kind === 'heading') return [{ depth: block.depth, text: withMarks(block.text) }];
          const isBody = block.kind === 'paragraph' && block.text.text !== 'Nơi nhận:';
          return isBody ? [{ depth: 0, text: withMarks(block.text) }] : [];
        });
        expect(seen, `seed ${seed}`).toEqual(body.map(({ depth, text }) => ({ depth, text })));
        expect(
          document.notes.map(({ label, paragraphs }) => [label, paragraphs.map(withMarks).join('\n')]),
          `notes of seed ${seed}`,
        ).toEqual(notes.map((text, index) => [String(index + 1), text]));
        const { droppedLines: dropped, signReadings: readings } = stats;
        const kept = checkConservation({ source: raw, markdown, dropped, readings });
        expect(kept, `words of seed ${seed}`).toMatchObject({ ok: true, wordsIn: stats.wordsIn });
        expect(new Set(renderText(markdown).marks).size).toBe(notes.length);
        expect(slug).toBe('ban-moi-2024-h1');
      }
    },
  );
});
