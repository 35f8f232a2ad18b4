/** What the names of scans' side files end in: `reports/<slug>.scan.json`. */
export const SCAN_RECORD = '.scan.json';
/** What the names of folders of cut-outs end in: `reports/<slug>.scan/`. */
export const SCAN_PICTURES = '.scan';

/** Why a number of a scan is to be looked at. */
export type DoubtReason = 'readings-differ' | 'ink-differs' | 'odd-number' | 'unsure';

/** A word as it was read: its text, its box in pixels (left, top, right, bottom), and how sure it is, 0 to 100. */
export type RecordedWord = readonly [string, number, number, number, number, number];

/** A page as it was read. */
export interface ScanPage {
  /** From 1. */
  readonly page: number;
  /** Size in pixels of the straightened page, and how many make an inch. */
  readonly width: number;
  readonly height: number;
  readonly dpi: number;
  /** Degrees that it was turned clockwise. */
  readonly degrees: number;
  readonly words: readonly RecordedWord[];
}

/** A number that is to be looked at. */
export interface ScanDoubt {
  readonly page: number;
  /** As it stands in the draft, and what another reading says. */
  readonly text: string;
  readonly other?: string;
  readonly why: DoubtReason;
  /** Its place in {@link ScanPage.words}. */
  readonly word: number;
  /** Name of the file that shows it, in the folder beside. */
  readonly picture: string;
}

/** What a scan's reading is worth, word by word; kept beside the report. */
export interface ScanRecord {
  readonly version: 1;
  readonly pages: readonly ScanPage[];
  readonly doubts: readonly ScanDoubt[];
}

/** A record with the cut-outs that it names. */
export interface ScanReading {
  readonly record: ScanRecord;
  readonly pictures: ReadonlyMap<string, Uint8Array>;
}
