import { textBeside } from './content-files.ts';
import { shownWord, type WordReading } from '../domain/reading.ts';
import { ENOUGH_REPORTS } from '../restore/enough-reports.ts';
import { digestOfPassages, printedPassages } from '../restore/printed-words.ts';
import { readSidecar, RESTORED, wordsOfSidecar, type Sidecar } from '../restore/sidecar.ts';
import type { Fault, ReportReading } from './model.ts';

/** What is asked of the report beside which they lie. */
export interface PrintedReport {
  readonly name: string;
  /** From the content folder. */
  readonly path: string;
  readonly body: string;
  readonly frontmatter: {
    readonly title: string;
    readonly source: { readonly transcription: 'clean' | 'ocr' };
  };
}

/** What `npm run restore` wrote beside a report, and what is wrong with it. */
export interface RestoredWords {
  readonly reading?: ReportReading;
  readonly titleReading?: string;
  readonly faults: readonly Fault[];
}

/** The text of the file of restored words beside a report; `undefined` where there is none. */
export function sidecarText(contentDir: string, slug: string): Promise<string | undefined> {
  return textBeside(contentDir, `reports/${slug}${RESTORED}`);
}

/**
 * The restored words of a report. Words that belong to another text than the one printed are left out and told: where
 * the report was edited since, each would stand at the wrong place.
 */
export function restoredWords(
  { name, path, body, frontmatter }: PrintedReport,
  text: string | undefined,
): RestoredWords {
  if (text === undefined) return { faults: [] };
  const file = path.replace(/\.md$/u, RESTORED);
  const command = `npm run restore -- ${name}`;
  if (frontmatter.source.transcription !== 'ocr') {
    return { faults: [fault(file, 'restored-unused', 'warning', NOT_OCR, `Xóa ${file}.`)] };
  }
  let sidecar: Sidecar;
  try {
    sidecar = readSidecar(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const message = `Tệp chữ đoán lại không đọc được: ${why}.`;
    return {
      faults: [fault(file, 'restored-unread', 'error', message, `Sửa tệp, hoặc xóa nó rồi chạy ${command}.`)],
    };
  }
  const passages = printedPassages(body);
  if (digestOfPassages(passages) !== sidecar.text) {
    return {
      faults: [
        fault(
          file,
          'restored-stale',
          'warning',
          STALE,
          `Chạy lại ${command}; phần corrections vẫn được giữ.`,
        ),
      ],
    };
  }
  const words = wordsOfSidecar(sidecar, passages);
  const { title } = sidecar;
  return {
    reading: { words, isReadable: sidecar.learned_from.length >= ENOUGH_REPORTS, right: rightOf(words) },
    ...(title?.printed === frontmatter.title ? { titleReading: shownTitle(title.words) } : {}),
    faults: [],
  };
}

const NOT_OCR =
  'Báo cáo không phải bản máy đọc từ ảnh (transcription: ocr) nên chữ đoán lại của nó không được dùng.';
const STALE =
  'Chữ đoán lại thuộc về một bản in khác: báo cáo đã sửa sau khi đoán, nên trang hiện chữ như bản in.';

function shownTitle(words: readonly (readonly [string, string, number])[]): string {
  return words.map(([printed, text, confidence]) => shownWord({ printed, text, confidence })).join(' ');
}

/** How many of a hundred words are right, by how sure each is. */
function rightOf(words: readonly WordReading[]): number {
  const worded = words.filter(({ printed }) => /\p{L}/u.test(printed));
  const sum = worded.reduce((total, { confidence }) => total + confidence, 0);
  return Math.floor((100 * sum) / Math.max(1, worded.length));
}

function fault(
  file: string,
  rule: string,
  severity: Fault['severity'],
  message: string,
  hint: string,
): Fault {
  return { file, rule, severity, message, hint };
}
