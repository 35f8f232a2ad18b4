import { expect, test } from 'vitest';
import { indicatorChoices } from '../../../../../src/desk/page/bench/indicator-choices.ts';

const choice = (id: string, name: string, unit: string, names: readonly string[] = []) => ({
  ...{ id, name, unit, names },
});
const choices = indicatorChoices([
  choice('iip-go', 'Chỉ số sản xuất ngành sản xuất sản phẩm từ gỗ', '%'),
  choice('iip-giay', 'Chỉ số sản xuất ngành sản xuất sản phẩm từ giấy', '%'),
  choice('thu-noi-dia', 'Thu nội địa', 'tỷ đồng'),
  choice('thu-xnk', 'Thu ngân sách từ hải quan', 'tỷ đồng', ['thu từ xuất nhập khẩu']),
  choice('thu-xo-so', 'Thu từ hoạt động xổ số kiến thiết', 'tỷ đồng'),
  choice('go', 'Gỗ', 'm³'),
]);
const first = (sought: string, phrase: string, unit = 'tỷ đồng'): string[] =>
  choices.sorted({ sought, phrase, unit }).map(({ id }) => id);

test('names like the words before a figure come first, whatever is in every other name', () => {
  expect(first('', 'thu từ hoạt động sản xuất, xuất nhập khẩu').slice(0, 3).sort()).toEqual(
    ['thu-noi-dia', 'thu-xnk', 'thu-xo-so'].sort(),
  );
  expect(first('', 'thu từ xuất nhập khẩu')[0]).toBe('thu-xnk');
});

test('where no words are known the figure’s unit decides', () => {
  expect(first('', '', 'm³')[0]).toBe('go');
});

test('what is typed is found without accents, the very name first', () => {
  expect(first('go', '', '%')).toEqual(['go', 'iip-go']);
  expect(first('thu noi', '')).toEqual(['thu-noi-dia']);
  expect(first('khong co', '')).toEqual([]);
});
