import { toPgm, type Box, type GreyPicture } from './grey-picture.ts';
import type { ScanPrograms } from './scan-programs.ts';

/** A letter as recognised. */
export interface ReadSymbol {
  readonly text: string;
  readonly box: Box;
}

/** A word as recognised, with its place in the picture. */
export interface ReadWord {
  readonly text: string;
  readonly box: Box;
  /** How sure the program is, 0 to 100. */
  readonly confidence: number;
  readonly symbols: readonly ReadSymbol[];
}

/** A line as recognised. */
export interface ReadLine {
  readonly words: readonly ReadWord[];
  readonly box: Box;
  /** Height of its baseline in the picture, from the top. */
  readonly baseline: number;
  /** Which column of which table it stands in; absent outside of tables. */
  readonly column?: string;
}

/** How a picture is laid out: Tesseract's page segmentation modes. */
const MODES = { page: '3', block: '6', line: '7', sign: '10' } as const;

export type Layout = keyof typeof MODES;

/** Signs of numbers, for a reading that looks for nothing else. */
const NUMBER_SIGNS = '0123456789.,%-/()';

/** One Tesseract, in a thread of its own. */
export interface Recogniser {
  lines(picture: GreyPicture, layout: Layout): Promise<ReadLine[]>;
  /** Reads a picture of one line, or of one sign, as a number alone; with how sure that is, 0 to 100. */
  number(picture: GreyPicture, layout: Layout): Promise<{ text: string; confidence: number }>;
  close(): Promise<void>;
}

export async function openRecogniser({ createWorker, languageFolder }: ScanPrograms): Promise<Recogniser> {
  const worker = await createWorker('vie', undefined, {
    langPath: languageFolder,
    cacheMethod: 'none',
    // Faults reach the caller by the promise; without this they would end the process.
    errorHandler: () => undefined,
  });
  let mode = '';
  const setMode = async (pages: string, signs: string): Promise<void> => {
    if (mode === pages + signs) return;
    mode = pages + signs;
    await worker.setParameters({
      tessedit_pageseg_mode: pages as never,
      tessedit_char_whitelist: signs,
      user_defined_dpi: '300',
      // White letters on black are no part of these documents; looking for them costs a third more.
      tessedit_do_invert: '0',
    });
  };
  return {
    async lines(picture, layout) {
      await setMode(MODES[layout], '');
      const { data } = await worker.recognize(Buffer.from(toPgm(picture)), {}, { text: false, blocks: true });
      return (data.blocks ?? [])
        .flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines))
        .map(readLine);
    },
    async number(picture, layout) {
      await setMode(MODES[layout], NUMBER_SIGNS);
      const { data } = await worker.recognize(Buffer.from(toPgm(picture)), {}, { text: true });
      return { text: data.text.trim().normalize('NFC'), confidence: data.confidence };
    },
    async close() {
      await worker.terminate();
    },
  };
}

type TesseractLine = Awaited<
  ReturnType<Awaited<ReturnType<ScanPrograms['createWorker']>>['recognize']>
>['data']['blocks'] extends (infer Block)[] | null
  ? Block extends { paragraphs: { lines: (infer Line)[] }[] }
    ? Line
    : never
  : never;

function readLine({ words, bbox, baseline }: TesseractLine): ReadLine {
  return {
    box: boxOf(bbox),
    baseline: (baseline.y0 + baseline.y1) / 2,
    words: words.map((word) => ({
      text: word.text.normalize('NFC'),
      box: boxOf(word.bbox),
      confidence: word.confidence,
      symbols: word.symbols.map(({ text, bbox: own }) => ({ text, box: boxOf(own) })),
    })),
  };
}

const boxOf = ({ x0, y0, x1, y1 }: Box): Box => ({ x0, y0, x1, y1 });
