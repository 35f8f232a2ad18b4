import { describe, expect, it } from 'vitest';
import { restoredRecords } from '../../../../src/search/records/restored-records.ts';
import type { SearchRecord } from '../../../../src/search/records/records.ts';
import { wordsOf } from '../../../../src/search/prepare/text.ts';

const words = 'Thu=Thu ngan=ngân sach,=sách, dat=đạt 5,2% tqng=tăng Lua=Lúa'.split(' ').map((pair) => {
  const [printed = '', text = printed] = pair.split('=');
  return { printed, text, confidence: 0.95 };
});
const record: SearchRecord = {
  url: '/bao-cao/a/#b',
  title: 'Lua',
  text: 'Thu ngan sach,\ndat 5,2% tqng',
  where: 'text',
  topics: [],
  path: ['Thu ngan'],
  report: 'a',
};

describe('records of a report whose words were restored', () => {
  const restore = restoredRecords({ reading: { words, isReadable: true, right: 96 } }, (text) =>
    text.replace('tqng', 'tang'),
  );

  it('are shown as restored, their headings too', () => {
    expect(restore?.(record)).toMatchObject({
      title: 'Lúa',
      text: 'Thu ngân sách,\nđạt 5,2% tăng',
      path: ['Thu ngân'],
    });
  });

  it('are found by what is restored, by what is printed and by what else it may say', () => {
    const found = wordsOf(restore?.(record).reading?.text ?? '');
    const forms = found.map(({ key, others = [] }) => [key, ...others]);
    expect(forms[1]).toEqual(['ngân', 'ngan']);
    expect(forms.at(-1)).toEqual(['tăng', 'tang', 'tqng']);
    expect(found).toHaveLength(wordsOf(record.text).length);
  });

  it('are none where nothing was restored', () => {
    expect(restoredRecords({}, (text) => text)).toBeUndefined();
  });
});
