import { closeCards } from '../report/card.ts';
import { enhanceNotes } from '../report/notes.ts';
import { enhanceSorting } from './sort-table.ts';

/** Brings an indicator's page to life; what draws comes when there is something to draw. */
enhanceNotes(document);
enhanceSorting(document);
addEventListener('beforeprint', () => {
  closeCards(document);
});

const instrument = document.querySelector<HTMLElement>('[data-instrument]');
if (instrument)
  void import('../instrument/mount.ts').then(({ mountInstrument }) => mountInstrument(instrument));
