import { describe, expect, it } from 'vitest';
import type { TextItem } from '../../../../src/import/pdf/page-content.ts';
import { writePages } from '../../../../src/import/pdf/write-pages.ts';
import { item, page } from './printed.ts';

/** Lines that fill a column, in twelve-point type with letters of six points: 200 points hold 33. */
const LEFT = ['Bà con vét mương trước mùa mưa và', 'góp đá kè lại bờ suối ở cuối bản,'];
const RIGHT = ['lúa trên nương chín sớm nửa tháng', 'nên các nhà gọi nhau đi gặt chung'];

const column = (texts: readonly string[], x: number, rows: number): TextItem[] =>
  Array.from({ length: rows }, (_row, at) => item(texts[at % texts.length] ?? '', x, 700 - at * 16));

describe('a page whose prose stands in two columns', () => {
  const columns = [...column(LEFT, 70, 12), ...column(RIGHT, 290, 12)];
  const title = item('Chuyện một mùa ở bản bên suối, do người trong bản kể lại cho nhau', 70, 740);
  const foot = item('Sau mùa gặt, cả bản họp lại bên bếp lửa để tính việc cho năm sau.', 70, 480);

  it('is read down the left column, then down the right one', () => {
    const { lines, unfolded } = writePages([page([title, ...columns, foot])]);
    const text = lines.map((line) => line.text).join(' ');
    expect(unfolded).toEqual([1]);
    const order = [title.text, LEFT[0], LEFT[1], RIGHT[0], RIGHT[1], foot.text].map((part) =>
      text.indexOf(part ?? ''),
    );
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(text.lastIndexOf(LEFT[1] ?? '')).toBeLessThan(text.indexOf(RIGHT[0] ?? ''));
    expect(text.split(RIGHT[1] ?? '')).toHaveLength(7);
  });

  it('has a paragraph that goes on from the foot of one column to the head of the other', () => {
    const { lines } = writePages([page(columns)]);
    expect(lines.map(({ text }) => text).join('\n')).toContain(`${LEFT[1]} ${RIGHT[0]}`);
  });

  it('stays as it is where the columns are those of a table without rules', () => {
    const ragged = (texts: readonly string[], x: number): TextItem[] =>
      Array.from({ length: 12 }, (_row, at) =>
        item((texts[at % 2] ?? '').slice(0, at % 3 === 0 ? 33 : 18), x, 700 - at * 16),
      );
    const { unfolded } = writePages([page([...ragged(LEFT, 70), ...ragged(RIGHT, 290)])]);
    expect(unfolded).toEqual([]);
  });
});
