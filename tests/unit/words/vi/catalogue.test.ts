import { expect, test } from 'vitest';
import { numberWords } from '../../../../src/words/vi/catalogue.ts';

test('a document’s number that its draft left blank is shown as blank', () => {
  expect(numberWords('/BC-UBND')).toBe('số …/BC-UBND');
  expect(numberWords('124/BC-UBND')).toBe('số 124/BC-UBND');
});
