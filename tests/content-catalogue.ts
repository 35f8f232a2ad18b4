import { readCatalogue } from '../src/archive/read-catalogue.ts';

/**
 * The catalogue of the repository's own archive, read once for all tests of a process. Its indicators are one list, so
 * that their names are compiled for recognition once too: either takes longer than most tests that ask for it.
 */
export const catalogue = await readCatalogue('content');
