import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALTERNATIVE } from '../../../../src/search/prepare/text.ts';
import { readQuery } from '../../../../src/search/query/query.ts';
import { countedRecords } from '../../../../src/search/tally/count.ts';
import { tallyTexts, type TalliedText } from '../../../../src/search/tally/shard-tally.ts';
import { Tally } from '../../../../src/search/tally/tally.ts';
import { tallyFiles } from '../../../../src/search/tally/write-tally.ts';

type Counts = (query: string, ocr?: boolean) => Promise<string[]>;

/** What is counted in indexes of texts: `<index>.<record> <level>`. */
function tallied(shards: readonly (readonly (string | TalliedText)[])[]): Counts {
  const own = shards.map((texts) =>
    tallyTexts(texts.map((one) => (typeof one === 'string' ? { text: one } : one))),
  );
  const { stretches, files } = tallyFiles(own);
  const contents = new Map(files.map(({ path, content }) => [path, content]));
  const tally = new Tally(stretches, (path) => Promise.resolve(new Uint8Array(contents.get(path)?.() ?? [])));
  return async (query, ocr = false) => {
    const read = readQuery(query, [['NSNN', 'ngân sách nhà nước']]);
    const found = await countedRecords(read, tally, () => ocr);
    return found.map(({ shard, record, level }) => `${shard}.${record} ${level}`).sort();
  };
}

describe('records are counted', () => {
  it('by phrase, with the accents that were typed, without, and by words apart', async () => {
    const counts = tallied([
      ['Vốn đầu tư công tăng.', 'Dầu tự công thức.', 'Công việc đầu năm, tư vấn.'],
      ['Thu ngân sách.', 'Đầu tư công và đầu tư công.'],
    ]);
    expect(await counts('đầu tư công')).toEqual(['0.0 phrase', '0.1 folded', '0.2 words', '1.1 phrase']);
    expect(await counts('dau tu cong')).toEqual(['0.0 phrase', '0.1 phrase', '0.2 words', '1.1 phrase']);
    expect(await counts('đầu tư công', true)).toContain('0.1 phrase');
    expect(await counts('"đầu tư công"')).toEqual(['0.0 phrase', '0.1 folded', '1.1 phrase']);
    expect(await counts('công')).toEqual(['0.0 phrase', '0.1 phrase', '0.2 phrase', '1.1 phrase']);
    expect(await counts('công -"đầu tư"')).toEqual(['0.1 phrase', '0.2 phrase']);
    expect(await counts('"tư công"')).toEqual(['0.0 phrase', '0.1 folded', '1.1 phrase']);
    expect(await counts('zzz')).toEqual([]);
    expect(await counts('công zzz')).toEqual([]);
  });

  it('with every accent as it is written, where any is: no word without one stands for others then', async () => {
    const counts = tallied([['so với cùng kỳ', 'số với cùng kỳ', 'so voi cung ky']]);
    expect(await counts('so với cùng kỳ')).toEqual(['0.0 phrase', '0.1 folded', '0.2 folded']);
    expect(await counts('so voi cung ky')).toEqual(['0.0 phrase', '0.1 phrase', '0.2 phrase']);
  });

  it('by abbreviations and what they stand for, in phrases too', async () => {
    const counts = tallied([
      ['Thu NSNN tăng', 'thu ngân sách nhà nước', 'thu sách ngân nhà nước', 'NSNN, thu'],
    ]);
    expect(await counts('thu NSNN')).toEqual(['0.0 phrase', '0.1 phrase', '0.3 words']);
    expect(await counts('thu ngân sách nhà nước')).toEqual([
      '0.0 phrase',
      '0.1 phrase',
      '0.2 words',
      '0.3 words',
    ]);
  });

  it('by headings, which no phrase leaves, and by each reading of a damaged word', async () => {
    const counts = tallied([
      [{ title: 'Thu ngân', text: 'sách mới' }, `nhà xa${ALTERNATIVE}xoa cửa`, { title: 'nhà', text: 'xoa' }],
    ]);
    expect(await counts('"thu ngân"')).toEqual(['0.0 phrase']);
    expect(await counts('"ngân sách"')).toEqual([]);
    expect(await counts('"nhà xoa cửa"')).toEqual(['0.1 phrase']);
    expect(await counts('"nhà xa cửa"')).toEqual(['0.1 phrase']);
  });

  it('exactly: a phrase is in the records whose text has it, and in no others', async () => {
    const word = fc.constantFrom('dau', 'tu', 'cong', 'von', '27,3', '2.045');
    const text = fc.array(word, { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
        fc.array(word, { minLength: 1, maxLength: 5 }),
        async (shards, phrase) => {
          const counts = tallied(shards.map((texts) => texts.map((words) => words.join(' '))));
          const expected = shards.flatMap((texts, shard) =>
            texts.flatMap((words, record) =>
              ` ${words.join(' ')} `.includes(` ${phrase.join(' ')} `) ? [`${shard}.${record} phrase`] : [],
            ),
          );
          expect(await counts(`"${phrase.join(' ')}"`)).toEqual(expected.sort());
        },
      ),
      { numRuns: 60 },
    );
  });
});
