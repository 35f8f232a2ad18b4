import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { undone } from '../../../../src/desk/review/file-changes.ts';
import type { KeeperDecision } from '../../../../src/desk/review/keeper-decision.ts';
import { agreeingFigures } from '../../../../src/desk/review/agreeing.ts';
import { mayBePublished, progressOf } from '../../../../src/desk/review/may-publish.ts';
import { depth } from '../../../depth.ts';
import { imported, REPORT, REVIEW_FILE, SampleBench } from './sample-draft.ts';

const idOf = (bench: SampleBench, words: string): string =>
  bench.queue().find((item) => JSON.stringify(item).includes(words))?.id ?? '';
const figure = (bench: SampleBench, quote: string): string =>
  bench.queue().find((item) => item.kind === 'figure' && item.figure.quote.includes(quote))?.id ?? '';

/** A draft with a note whose place was lost, in the last sentence. */
function withLostNote(): SampleBench {
  const { markdown, record } = imported();
  const text = markdown.replace(
    'các hộ.\n',
    'các hộ. (chú thích chưa rõ vị trí)[^26]\n\n[^26]: Theo Sở Tài chính.\n',
  );
  return new SampleBench({ markdown: text, record });
}

describe('a decision is the edit that could have been made by hand', () => {
  it('accepting changes the review file alone', () => {
    const bench = new SampleBench();
    const before = bench.markdown;
    expect(bench.decide({ what: 'accept', item: figure(bench, '3.000 tỷ') })).toBeUndefined();
    expect(bench.markdown).toBe(before);
    expect(bench.record.decisions).toMatchObject([
      { what: 'accepted', by: 'can-bo', quote: '3.000 tỷ đồng, đạt 20% dự toán' },
    ]);
    expect(progressOf(bench.queue())).toMatchObject({ decided: 1, figures: 4 });
  });

  it('no figure: the link goes, the words stay', () => {
    const bench = new SampleBench();
    bench.decide({ what: 'no-figure', item: figure(bench, '3.000 tỷ') });
    expect(bench.markdown).toContain('\nTổng chi ngân sách ước 3.000 tỷ đồng, đạt 20% dự toán.\n');
  });

  it('another indicator: the link leads there, and a phrase is taught where it is given', () => {
    const bench = new SampleBench();
    const item = figure(bench, '600,5 tỷ');
    bench.decide({ what: 'indicator', item, indicator: 'chi-ngan-sach', teach: 'thu từ trong nước' });
    expect(bench.markdown).toContain('[600,5 tỷ đồng, đạt 25% dự toán](../indicators/chi-ngan-sach.md)');
    expect(bench.files.get('indicators/chi-ngan-sach.md')).toContain('aliases:\n  - thu từ trong nước\n---');
    expect(
      bench.queue().find(({ id }) => id.startsWith('f-chi-ngan-sach') && id !== item)?.decision?.what,
    ).toBe('accepted');
  });

  it('a phrase that is another indicator’s is not taught, and says whose it is', () => {
    const bench = new SampleBench();
    const before = bench.markdown;
    const item = figure(bench, '600,5 tỷ');
    expect(
      bench.decide({ what: 'indicator', item, indicator: 'chi-ngan-sach', teach: 'thu nội địa' }),
    ).toContain('thu-noi-dia');
    expect(bench.markdown).toBe(before);
  });

  it('a new indicator is made as npm run indicator makes it, and what had none leads to it', () => {
    const bench = new SampleBench();
    const item = idOf(bench, 'giải ngân vốn vay');
    expect(
      bench.decide({
        what: 'new-indicator',
        item,
        name: 'Giải ngân vốn vay',
        unit: 'tỷ đồng',
        topic: 'ngan-sach',
      }),
    ).toBeUndefined();
    expect(bench.files.get('indicators/giai-ngan-von-vay.md')).toContain(
      'name: Giải ngân vốn vay\nunit: tỷ đồng\nkind: cumulative',
    );
    expect(bench.markdown).toContain(
      'Giải ngân vốn vay [45,2 tỷ đồng](../indicators/giai-ngan-von-vay.md) cho',
    );
    expect(progressOf(bench.queue())).toMatchObject({ decided: 1, figures: 5 });
  });

  it('edits put keys into the link’s title, change them and take them out, and leave others where they are', () => {
    const bench = new SampleBench();
    bench.decide({
      what: 'edit',
      item: figure(bench, '3.000'),
      keys: { period: '2023-Q1', role: 'reference' },
    });
    expect(bench.markdown).toContain('(../indicators/chi-ngan-sach.md "period: 2023-Q1; role: reference")');
    bench.decide({ what: 'edit', item: figure(bench, '3.000'), keys: { period: '', base: 'ytd' } });
    expect(bench.markdown).toContain('(../indicators/chi-ngan-sach.md "role: reference; base: ytd")');
    expect(
      bench.decide({ what: 'edit', item: figure(bench, '3.000'), keys: { period: 'quý một' } }),
    ).toContain('2024-Q1');
  });

  it('a mistyped number is put right in the words, which then count as looked at', () => {
    const bench = new SampleBench();
    bench.decide({
      what: 'edit',
      item: figure(bench, '3.000'),
      words: '3.100 tỷ đồng, đạt 20% dự toán',
      keys: {},
    });
    expect(bench.markdown).toContain('ước [3.100 tỷ đồng, đạt 20% dự toán](../indicators/chi-ngan-sach.md).');
    expect(progressOf(bench.queue()).decided).toBe(1);
  });

  it('a lost note is put behind the words that cite it, and what was accepted around it stays accepted', () => {
    const bench = withLostNote();
    const note = bench.queue().find(({ kind }) => kind === 'note');
    expect(note?.group).toBe('must');
    expect(mayBePublished(progressOf(bench.queue()))).toBe(false);
    bench.decide({ what: 'accept', item: figure(bench, '3.000') });
    const at = bench.markdown.indexOf('20% dự toán') + '20% dự toán'.length;
    expect(bench.decide({ what: 'note', item: note?.id ?? '', at })).toBeUndefined();
    expect(bench.markdown).toContain(
      '[3.000 tỷ đồng, đạt 20% dự toán[^26]](../indicators/chi-ngan-sach.md).',
    );
    expect(bench.markdown).toContain('cho các hộ.\n');
    expect(progressOf(bench.queue())).toMatchObject({ must: 0, decided: 1 });
  });

  it('a note is not put into a link’s target, where it would break it', () => {
    const bench = withLostNote();
    const item = bench.queue().find(({ kind }) => kind === 'note')?.id ?? '';
    const at = bench.markdown.indexOf('chi-ngan-sach.md');
    expect(bench.decide({ what: 'note', item, at })).toContain('liên kết');
  });

  it('a file’s own line ends and byte order mark stay', () => {
    const { markdown, record } = imported();
    const bench = new SampleBench({ markdown: `\uFEFF${markdown.replaceAll('\n', '\r\n')}`, record });
    bench.decide({ what: 'no-figure', item: figure(bench, '3.000') });
    expect(bench.markdown).toBe(
      `\uFEFF${markdown.replaceAll('\n', '\r\n')}`.replace(
        '[3.000 tỷ đồng, đạt 20% dự toán](../indicators/chi-ngan-sach.md)',
        '3.000 tỷ đồng, đạt 20% dự toán',
      ),
    );
  });

  it('what is no longer there is refused', () => {
    expect(new SampleBench().decide({ what: 'accept', item: 'f-nothing' })).toContain('văn bản vừa đổi');
  });
});

describe('the review file', () => {
  it('keeps what was accepted while other sentences are edited, and forgets it where the figure says something else', () => {
    const bench = new SampleBench();
    bench.decide({ what: 'accept', item: figure(bench, '3.000') });
    bench.files.set(REPORT, bench.markdown.replace('trồng được', 'trồng thêm'));
    expect(progressOf(bench.queue()).decided).toBe(1);
    bench.files.set(REPORT, bench.markdown.replace('3.000 tỷ', '3.001 tỷ'));
    expect(progressOf(bench.queue()).decided).toBe(0);
  });

  it('says nothing of a figure whose period was changed by hand after it was accepted', () => {
    const bench = new SampleBench();
    bench.decide({ what: 'accept', item: figure(bench, '3.000') });
    bench.files.set(
      REPORT,
      bench.markdown.replace('chi-ngan-sach.md)', 'chi-ngan-sach.md "period: 2023-Q1")'),
    );
    expect(progressOf(bench.queue()).decided).toBe(0);
  });

  it('may be missing: then the figures of the text are the queue', () => {
    const { markdown } = imported();
    expect(progressOf(new SampleBench({ markdown }).queue())).toMatchObject({
      figures: 4,
      decided: 0,
      must: 0,
    });
  });
});

describe('figures that agree', () => {
  it('are accepted together, and say so', () => {
    const bench = new SampleBench();
    const { queue, reading } = bench.bench();
    const items = agreeingFigures(queue, reading).map(({ id }) => id);
    expect(items).toHaveLength(4);
    bench.decide({ what: 'accept-together', items });
    expect(bench.record.decisions.every(({ together }) => together)).toBe(true);
    expect(progressOf(bench.queue()).decided).toBe(4);
  });

  it('are accepted but for one that an edit made another in the meantime', () => {
    const bench = new SampleBench();
    const { queue, reading } = bench.bench();
    const [first, ...others] = agreeingFigures(queue, reading).map(({ id }) => id);
    bench.decide({ what: 'accept-together', items: ['f-khong-con', ...others] });
    expect(bench.record.decisions.map(({ of }) => of).sort()).toEqual([...others].sort());
    expect(bench.queue().find(({ id }) => id === first)?.decision).toBeUndefined();
  });

  it('leave out a sum that does not come out, and all its numbers', () => {
    const { markdown, record } = imported();
    const bench = new SampleBench({ markdown: markdown.replace('600,5 tỷ', '6.005 tỷ'), record });
    const { queue, reading } = bench.bench();
    expect(agreeingFigures(queue, reading).map(({ figure: { indicator } }) => indicator)).toEqual([
      'chi-ngan-sach',
    ]);
    expect(progressOf(queue).must).toBeGreaterThan(0);
  });

  it('leave out what a machine read from a picture, unless another number bears it out', () => {
    const { markdown, record } = imported();
    const bench = new SampleBench({
      markdown: markdown.replace('transcription: clean', 'transcription: ocr'),
      record,
    });
    const { queue, reading } = bench.bench();
    expect(
      agreeingFigures(queue, reading)
        .map(({ figure: { indicator } }) => indicator)
        .sort(),
    ).toEqual(['thu-ngan-sach', 'thu-noi-dia', 'thu-xuat-nhap-khau']);
  });
});

test('whatever is decided and taken back again, all files are as they were, byte for byte', () => {
  const kinds = [
    'accept',
    'no-figure',
    'indicator',
    'new-indicator',
    'edit',
    'note',
    'settle',
    'together',
    'text',
  ] as const;
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...kinds), fc.nat(30), fc.nat(1000)), { maxLength: 8 }),
      fc.boolean(),
      (steps, windows) => {
        const bench = withLostNote();
        if (windows) bench.files.set(REPORT, bench.markdown.replaceAll('\n', '\r\n'));
        const original = new Map(bench.files);
        for (const [kind, which, where] of steps) bench.decide(decisionFor(bench, kind, which, where));
        for (const changes of [...bench.done].reverse()) {
          const texts = undone(changes, bench.files);
          if ('changed' in texts) throw new Error(`${String(texts.changed)} changed`);
          for (const [path, text] of texts) bench.files.set(path, text);
        }
        const left = new Map([...bench.files].filter(([, text]) => text !== undefined));
        expect(left).toEqual(original);
      },
    ),
    { numRuns: depth(200, 12) },
  );
});

function decisionFor(bench: SampleBench, kind: string, which: number, where: number): KeeperDecision {
  const queue = bench.queue();
  const item = queue[which % queue.length]?.id ?? '';
  switch (kind) {
    case 'no-figure':
      return { what: 'no-figure', item };
    case 'indicator':
      return {
        what: 'indicator',
        item,
        indicator: 'chi-ngan-sach',
        ...(where % 2 ? { teach: `tên ${where}` } : {}),
      };
    case 'new-indicator':
      return { what: 'new-indicator', item, name: `Chỉ tiêu ${where}`, unit: 'tỷ đồng', topic: 'ngan-sach' };
    case 'edit':
      return { what: 'edit', item, keys: { period: where % 2 ? '2023' : '', base: 'yoy' } };
    case 'note':
      return { what: 'note', item, at: where };
    case 'settle':
      return { what: 'settle', item };
    case 'together':
      return {
        what: 'accept-together',
        items: queue.flatMap(({ kind: own, id }) => (own === 'figure' ? [id] : [])),
      };
    case 'text':
      return { what: 'text', text: `${bench.markdown}\nThêm ${where}.\n` };
    default:
      return { what: 'accept', item };
  }
}

test('equal faults are told once, so that each item of the queue has an id of its own', () => {
  const { markdown, record } = imported();
  const bench = new SampleBench({ markdown: `${markdown}\nXem [^9].\n\nĐọc [^9].\n`, record });
  const ids = bench.queue().map(({ id }) => id);
  expect(ids.filter((id) => id.startsWith('c-'))).not.toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});

test('a decision is not taken back where its file was changed since', () => {
  const bench = new SampleBench();
  bench.decide({ what: 'accept', item: figure(bench, '3.000') });
  bench.files.set(REVIEW_FILE, `${bench.files.get(REVIEW_FILE) ?? ''} `);
  expect(undone(bench.done[0] ?? [], bench.files)).toEqual({ changed: REVIEW_FILE });
});
