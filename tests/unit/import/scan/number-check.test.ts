import { describe, expect, it } from 'vitest';
import { decideNumber, isWellFormed, numbersOf } from '../../../../src/import/scan/number-check.ts';
import { fitsShapes, withMarksOfInk } from '../../../../src/import/scan/ink-shapes.ts';

const sure = (text: string, confidence = 95) => ({ text, confidence });

describe('a number that was read twice', () => {
  it('is taken where both readings and the ink agree', () => {
    expect(decideNumber(sure('2.903'), sure('2.903'), 'd.ddd')).toEqual({ text: '2.903' });
    expect(decideNumber(sure('7,65%'), sure('7,65%'), 'd,ddW')).toEqual({ text: '7,65%' });
  });

  it('is in doubt where readings differ, and the ink decides between them', () => {
    expect(decideNumber(sure('35'), sure('3,5', 60), 'd,d')).toEqual({
      ...{ text: '3,5', doubt: 'readings-differ', other: '35' },
    });
  });

  it('is in doubt where both leave out a comma that the ink shows', () => {
    expect(decideNumber(sure('81'), sure('81'), 'd,d')).toEqual({
      ...{ text: '8,1', doubt: 'ink-differs', other: '81' },
    });
    expect(decideNumber(sure('75-8'), sure('75-8'), 'd,d-d')).toMatchObject({ text: '7,5-8' });
  });

  it('is a word where one of the readings takes a letter for a digit', () => {
    expect(decideNumber(sure('1SO,'), sure('ISO,'), 'ddd,')).toMatchObject({ text: 'ISO,' });
    expect(decideNumber(sure('1o.'), sure('lo.'), 'dd.')).toMatchObject({ text: 'lo.' });
    expect(decideNumber(sure('QL1A'), sure('QLA'), '?')).toMatchObject({ doubt: 'readings-differ' });
  });

  it('keeps what stands around it in its word', () => {
    expect(decideNumber(sure('(4.88%);', 40), sure('4,88', 90), '?')).toMatchObject({ text: '(4,88%);' });
  });

  it('is in doubt where it is not written as numbers are, or nothing is sure of it', () => {
    expect(decideNumber(sure('2.2903'), sure('2.2903'), '?')).toMatchObject({ doubt: 'odd-number' });
    expect(decideNumber(sure('214', 20), sure('214', 30), 'ddd')).toMatchObject({ doubt: 'unsure' });
  });

  it('is never another number without a doubt', () => {
    const readings = ['13.215', '131215', '15213', '1', ''];
    for (const first of readings.slice(0, 4))
      for (const second of readings) {
        const { text, doubt } = decideNumber(sure(first), sure(second), 'dd.ddd');
        if (numbersOf(text) !== numbersOf(first) || numbersOf(first) !== numbersOf(second))
          expect(doubt).toBeDefined();
      }
  });
});

describe('a number whose digits were compared with others of its page', () => {
  const plain = (text: string, whole = true) => ({ text, plain: true, whole });

  it('is in doubt where both readings say the same and its ink looks otherwise', () => {
    expect(decideNumber(sure('4,68'), sure('4,68'), 'd,dd', plain('4,88'))).toEqual({
      ...{ text: '4,88', doubt: 'ink-differs', other: '4,68' },
    });
    expect(decideNumber(sure('2444'), sure('2444'), 'dd,d', plain('24,4'))).toMatchObject({ text: '24,4' });
  });

  it('is sure where its ink bears out one of two readings', () => {
    expect(decideNumber(sure('4,08'), sure('4,88'), 'd,dd', plain('4,88'))).toEqual({ text: '4,88' });
    expect(decideNumber(sure('(7,5%);'), sure('7,6'), 'dd,dWd?', plain('(7,5', false))).toEqual({
      text: '(7,5%);',
    });
  });

  it('is in doubt where its ink is a third number', () => {
    expect(decideNumber(sure('3'), sure('773'), 'dd,d', plain('77,3'))).toEqual({
      ...{ text: '77,3', doubt: 'readings-differ', other: '3' },
    });
  });

  it('stays as both readings have it where its ink is not plain', () => {
    const third = { text: '00,7', plain: false, whole: true };
    expect(decideNumber(sure('66,7'), sure('66,7'), 'dd,d', third)).toEqual({ text: '66,7' });
  });

  it('keeps the sign that follows it, which looks like others', () => {
    expect(decideNumber(sure('2023;'), sure('2023;'), 'ddddd', plain('2023)'))).toEqual({ text: '2023;' });
  });

  it('is in doubt where the ink has a minus that both readings lack', () => {
    expect(decideNumber(sure('5,2'), sure('5,2'), '-d,d', plain('-5,2'))).toMatchObject({
      ...{ text: '-5,2', doubt: 'ink-differs' },
    });
  });

  it('takes the place of a word that nothing is sure of', () => {
    expect(decideNumber(sure('1>', 51), sure('l2', 48), 'd.d', plain('1.2'))).toMatchObject({
      ...{ text: '1.2', doubt: 'readings-differ' },
    });
  });
});

describe('the shapes of ink', () => {
  it('tell what a number can be, and nothing where digits touch', () => {
    expect(fitsShapes('101,3', 'ddd,d')).toBe(true);
    expect(fitsShapes('1013', 'ddd,d')).toBe(false);
    expect(fitsShapes('101,3', 'dW,d')).toBeUndefined();
    expect(fitsShapes('2023;', 'ddddd')).toBe(true);
    expect(fitsShapes('15/BC-UBND', 'ddd')).toBeUndefined();
  });

  it('give a number its marks where they match its digits one by one', () => {
    expect(withMarksOfInk('11', 'd.d')).toBe('1.1');
    expect(withMarksOfInk('2222', 'dd,d')).toBeUndefined();
  });
});

describe('numbers as offices write them', () => {
  it.each(['13.215', '8.511,5', '0,56', '2023', '30/01/2023', '08/10', '1.1.2', '7.'])(
    '%s is one',
    (text) => {
      expect(isWellFormed(text)).toBe(true);
    },
  );
  it.each(['2.2903', '4.888.2', '1,234.5', '12,5,3'])('%s is none', (text) => {
    expect(isWellFormed(text)).toBe(false);
  });
});
