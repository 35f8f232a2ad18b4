import type { DoubtReason } from '../../domain/scan-record.ts';
import type { Rule } from '../pdf/page-content.ts';
import type { Box, GreyPicture, InkMap } from './grey-picture.ts';
import type { Recogniser } from './recogniser.ts';
import type { ScanPrograms } from './scan-programs.ts';

/** One reading of a word with a number. */
export interface NumberReading {
  readonly text: string;
  /** 0 to 100. */
  readonly confidence: number;
}

/** A number as read amid its page or cell, and enlarged by itself. */
export interface NumberReadings {
  readonly first: NumberReading;
  readonly second: NumberReading;
}

/** A word of a page, as it is taken over. */
export interface PageWord {
  readonly text: string;
  /** In pixels of the straightened page. */
  readonly box: Box;
  /** 0 to 100. */
  readonly confidence: number;
  /** Small and above the line: a note's mark. */
  readonly raised?: boolean;
  /** No space parts it from the word before. */
  readonly glued?: boolean;
  /** Where it has a number: how often it was read, before anything decides between the readings. */
  readonly readings?: NumberReadings;
  /** Whether its first sign looks as the page's ones do, where it may be the Roman numeral; absent where nothing tells. */
  readonly looksLikeOne?: boolean;
  /** What a further reading of its number says against it. */
  readonly doubt?: DoubtReason;
  readonly other?: string;
}

export interface PageLine {
  readonly words: readonly PageWord[];
  readonly baseline: number;
  /** Of its type, in pixels. */
  readonly size: number;
  /** Which column of which table it stands in; absent outside of tables. */
  readonly column?: string;
}

/** All that a page's picture says. */
export interface PageReading {
  /** The page as it was read: straightened. */
  readonly picture: GreyPicture;
  /** Degrees it was turned clockwise. */
  readonly degrees: number;
  readonly rules: readonly Rule[];
  readonly lines: readonly PageLine[];
}

/** What a step of reading needs of the page. */
export interface PageAtHand {
  /** Without its rules. */
  readonly picture: GreyPicture;
  readonly ink: InkMap;
  readonly recogniser: Recogniser;
  readonly programs: Pick<ScanPrograms, 'sharp'>;
}
