import { followContents } from './contents.ts';
import { enhanceNotes } from './notes.ts';

enhanceNotes(document);
followContents(document);
