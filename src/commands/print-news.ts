import { countLine, type ArchiveSummary, type BuildNews, type Stage } from '../archive/build-news.ts';
import { printFaults } from '../archive/print-faults.ts';
import { formatNumber } from '../domain/number.ts';

const STAGES: Readonly<Record<Stage, (count: string) => string>> = {
  reports: (count) => `Đọc ${count} báo cáo`,
  pages: (count) => `Viết ${count} trang và tệp`,
  files: () => 'Viết chỉ mục tìm kiếm, tệp tải về',
};

export const seconds = (milliseconds: number): string =>
  `${formatNumber(Math.round(milliseconds / 100) / 10)} giây`;

/** Where lines go, and whether a line there can be written over. */
export interface Screen {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/**
 * Prints how far a build is: one line for each long stretch, with what was done and how long it took. On a terminal
 * the line moves while it goes on; in a log it is written once, when the stretch is over.
 */
export function progressPrinter(
  screen: Screen = process.stdout,
  now: () => number = () => performance.now(),
) {
  let stage: Stage | undefined;
  let begun = now();
  let counted = { done: 0, total: 0 };
  const line = (): string => {
    const { done, total } = counted;
    return STAGES[stage ?? 'files'](done < total ? `${done}/${total}` : String(total));
  };
  const close = (): void => {
    if (stage === undefined) return;
    screen.write(`${screen.isTTY ? '\r\u001B[2K' : ''}${line()} · ${seconds(now() - begun)}\n`);
    stage = undefined;
  };
  return {
    show(news: BuildNews): void {
      if (news.kind !== 'progress') return;
      if (news.stage !== stage) {
        close();
        stage = news.stage;
        begun = now();
      }
      counted = news;
      if (screen.isTTY) screen.write(`\r\u001B[2K${line()} …`);
      if (news.done === news.total && news.stage !== 'pages') close();
    },
    /** Ends the line that is still open. */
    close,
  };
}

/** How many faults are told one by one where others are to come. */
const MOST = 3;

/** What an archive holds and the first of its errors, each with what to do; all of its faults where asked for. */
export function printSummary(summary: ArchiveSummary, { all }: { readonly all: boolean }): string {
  const errors = summary.faults.filter(({ severity }) => severity === 'error');
  const shown = all ? summary.faults : errors.slice(0, MOST);
  const rest = summary.faults.length - shown.length;
  return [
    ...(all && shown.length > 0 ? [printFaults(shown), ''] : shown.map(inOneLine)),
    countLine(summary) + (rest > 0 ? ' Xem từng chỗ: npm run check' : ''),
  ].join('\n');
}

function inOneLine({ file, line, message }: ArchiveSummary['faults'][number]): string {
  return `  lỗi ${file}${line === undefined ? '' : `:${line}`}: ${message}`
    .replace(/\s+/gu, ' ')
    .replace(/^ /, '  ');
}
