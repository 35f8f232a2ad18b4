import { closeCards } from './card.ts';
import { followContents } from './contents.ts';
import { enhanceFigures } from './figure-cards.ts';
import { showMarginNotes } from './margin-notes.ts';
import { enhanceNotes } from './notes.ts';
import { enhancePlaces } from './places.ts';

enhanceNotes(document);
enhanceFigures(document);
enhancePlaces(document);
followContents(document);
showMarginNotes(document);
addEventListener('beforeprint', () => {
  closeCards(document);
});
