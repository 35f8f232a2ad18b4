import { instrumentWords, type InstrumentWords } from '../../views/instrument/instrument-words.ts';
import * as enCatalogue from '../../words/en/catalogue.ts';
import { figures as enFigures } from '../../words/en/figures.ts';
import * as enInstrument from '../../words/en/instrument.ts';
import * as enPeriods from '../../words/en/periods.ts';
import * as viCatalogue from '../../words/vi/catalogue.ts';
import { figures as viFigures } from '../../words/vi/figures.ts';
import * as viInstrument from '../../words/vi/instrument.ts';
import * as viPeriods from '../../words/vi/periods.ts';

const vietnamese = {
  instrument: viInstrument,
  periods: viPeriods,
  figures: viFigures,
  catalogue: viCatalogue,
};

/** The words of instruments in the browser, in the language of the page. */
export const words: InstrumentWords =
  document.documentElement.lang === 'en'
    ? instrumentWords(
        {
          instrument: enInstrument,
          periods: { ...viPeriods, ...enPeriods },
          figures: enFigures,
          catalogue: enCatalogue,
        },
        'en',
      )
    : instrumentWords(vietnamese, 'vi');
