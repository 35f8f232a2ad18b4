import { describe, expect, it } from 'vitest';
import { agreeingFigures } from '../../../../src/desk/review/agreeing.ts';
import { imported, SampleBench } from './sample-draft.ts';

/** The quotes of the figures that a sample's queue accepts together. */
function taken(
  bench: SampleBench,
  scan?: { readonly doubts: readonly { readonly text: string }[] },
): string[] {
  const { queue, reading } = bench.bench();
  return agreeingFigures(queue, reading, scan ? { scan: scan as never } : {}).map(
    ({ figure }) => figure.quote,
  );
}

function scanned(): SampleBench {
  const { markdown, record } = imported();
  return new SampleBench({
    markdown: markdown.replace('transcription: clean', 'transcription: ocr'),
    record,
  });
}
const ALONE = '3.000 tỷ đồng, đạt 20% dự toán';

describe('of a report that was read from pictures', () => {
  it('by another program, a figure is taken only where another number bears it out', () => {
    expect(taken(new SampleBench())).toContain(ALONE);
    expect(taken(scanned())).not.toContain(ALONE);
    expect(taken(scanned()).some((quote) => quote.startsWith('2.045,7'))).toBe(true);
  });

  it('here, each number twice, a figure none of whose numbers was doubted is taken as if it were printed', () => {
    expect(taken(scanned(), { doubts: [] })).toEqual(taken(new SampleBench()));
    expect(taken(scanned(), { doubts: [{ text: '7.000' }] })).toContain(ALONE);
  });

  it('here, a figure with a doubted number stays, whatever it agrees with', () => {
    expect(taken(scanned(), { doubts: [{ text: '(3.000' }] })).not.toContain(ALONE);
    const doubted = taken(scanned(), { doubts: [{ text: '2.045,7' }] });
    expect(doubted.some((quote) => quote.startsWith('2.045,7'))).toBe(false);
    expect(doubted).toContain(ALONE);
  });
});
