import { seconds, type Screen } from './print-news.ts';

/** How wide the bar is, in signs. */
const WIDTH = 20;

/**
 * Shows how far the reading of a scan is: pages, and the time that is left by the pages before. On a terminal the bar
 * moves; in a log every tenth page is a line.
 *
 * @returns what is to be told after each page
 */
export function scanProgress(
  screen: Screen = process.stderr,
  now: () => number = () => performance.now(),
): (done: number, total: number) => void {
  const begun = now();
  return (done, total) => {
    const spent = now() - begun;
    const left = (spent / Math.max(1, done)) * (total - done);
    const filled = Math.round((WIDTH * done) / Math.max(1, total));
    const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled);
    const rest =
      done < total ? `còn khoảng ${seconds(Math.round(left / 1000) * 1000)}` : `xong, ${seconds(spent)}`;
    const line = `Nhận dạng chữ ${bar} ${done}/${total} trang · ${rest}`;
    if (screen.isTTY) screen.write(`\r\u001B[2K${line}${done < total ? '' : '\n'}`);
    else if (done === total || done % 10 === 0) screen.write(`${line}\n`);
  };
}
