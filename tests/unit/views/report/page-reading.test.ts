import { describe, expect, it } from 'vitest';
import { pageReading, readPageReading } from '../../../../src/views/report/page-reading.ts';

const word = (printed: string, text: string, confidence: number) => ({ printed, text, confidence });

describe('the words that a page is sent', () => {
  const words = [
    word('Thu', 'Thu', 1),
    word('ngan', 'ngân', 0.9),
    word('sach', 'sách', 0.5),
    word('ngan', 'ngân', 0.95),
    word('ngan', 'ngăn', 0.8),
    word('tc', 'tốc', 0.49),
    word('ngan', 'ngăn', 0.9),
    word('ngan', 'ngan', 0.9),
  ];

  it('is each word once for its print: written where it says something else than the last time', () => {
    const page = pageReading({ words });
    expect(page.words.split(' ')).toEqual(['', 'ngân', 'sách', '', 'ngăn', '', '', 'ngan']);
    expect(page).toMatchObject({ doubtful: [2, 2], unread: [5] });
  });

  it('is read from that as it was, also when a passage is asked for again', () => {
    const wordAt = readPageReading(pageReading({ words }));
    const read = () => words.map(({ printed }, at) => wordAt(at, printed));
    const shown = words.map(({ printed, text, confidence }) =>
      confidence < 0.5
        ? { text: printed, kind: 'unread' }
        : { text, kind: confidence < 0.9 ? 'guess' : undefined },
    );
    expect(read()).toEqual(shown);
    expect(read()).toEqual(shown);
  });
});
