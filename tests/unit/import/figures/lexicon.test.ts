import { expect, test } from 'vitest';
import { lexiconOf } from '../../../../src/import/figures/recognise-passage.ts';
import { catalogue } from '../../../content-catalogue.ts';

test('a catalogue is compiled once for whichever reports are read with it', () => {
  const { indicators } = catalogue;
  const lexicon = lexiconOf(indicators);
  expect(lexiconOf(indicators)).toBe(lexicon);
  expect(lexiconOf([...indicators])).not.toBe(lexicon);
});
