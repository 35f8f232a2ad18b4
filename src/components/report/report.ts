import { closeCards } from './card.ts';
import { followContents } from './contents.ts';
import { enhanceFigures } from './figure-cards.ts';
import { enhanceNotes } from './notes.ts';
import { enhancePlaces } from './places.ts';

enhanceNotes(document);
enhanceFigures(document);
enhancePlaces(document);
followContents(document);

/** Where the text leaves room beside it for notes: 1.440 px with letters of the usual size. Others load nothing. */
const room = matchMedia('(min-width: 90rem)');
const showNotes = (): void => {
  if (!room.matches) return;
  room.removeEventListener('change', showNotes);
  void import('./margin-notes.ts').then(({ showMarginNotes }) => {
    showMarginNotes(document, room);
  });
};
room.addEventListener('change', showNotes);
showNotes();

addEventListener('beforeprint', () => {
  closeCards(document);
});
