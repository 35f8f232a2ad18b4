import { expect, test } from 'vitest';
import { readCatalogue } from '../../../../src/archive/read-catalogue.ts';
import { lexiconOf } from '../../../../src/import/figures/recognise-passage.ts';

test('a catalogue is compiled once for whichever reports are read with it', async () => {
  const { indicators } = await readCatalogue('content');
  const lexicon = lexiconOf(indicators);
  expect(lexiconOf(indicators)).toBe(lexicon);
  expect(lexiconOf([...indicators])).not.toBe(lexicon);
});
