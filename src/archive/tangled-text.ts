import type { Fault } from './model.ts';

/**
 * How many marks of emphasis, links, code and HTML one passage may hold. Reading them takes time by their square: the
 * 40,000 of a file made to harm took more than a minute; the passages of real reports have none or a few.
 */
const MOST_MARKS = 2000;

/** How deep quotes and lists may lie in each other: functions that walk the tree recurse at every level. */
const DEEPEST = 300;

/** How long a frontmatter may be: looking for keys that stand twice takes time by their square. */
const LONGEST_FRONTMATTER = 100_000;

const HINTS = {
  marks: 'Bỏ bớt các dấu ấy, hoặc tách đoạn bằng dòng trống.',
  depth: 'Bỏ bớt các dấu > hoặc dấu đầu dòng.',
  length: 'Kiểm tra dòng “---” kết thúc phần đầu, và bỏ những dòng thừa.',
};

/** A text that would take its readers minutes, or all of their memory, as a fault; such a report is refused. */
export function tangledText(yaml: string, body: string, file: string): Fault | undefined {
  const fault = (line: number, message: string, hint: keyof typeof HINTS): Fault => ({
    file,
    line,
    rule: 'report-too-tangled',
    severity: 'error',
    message,
    hint: HINTS[hint],
  });
  if (yaml.length > LONGEST_FRONTMATTER) {
    return fault(1, `Phần đầu dài hơn ${LONGEST_FRONTMATTER} chữ nên báo cáo bị bỏ qua.`, 'length');
  }
  const deep = body.split('\n').findIndex((line) => depthOf(line) > DEEPEST);
  if (deep >= 0) {
    return fault(
      deep + 1,
      `Hơn ${DEEPEST} cấp trích dẫn hoặc danh sách lồng nhau; báo cáo bị bỏ qua.`,
      'depth',
    );
  }
  let line = 1;
  for (const passage of body.split(/\n[^\S\n]*\n/)) {
    if ((passage.match(/[*_~[\]<`]/g)?.length ?? 0) > MOST_MARKS) {
      return fault(
        line + (/^\n*/.exec(passage)?.[0].length ?? 0),
        `Một đoạn có hơn ${MOST_MARKS} dấu * _ ~ [ ] < \`; đọc nó quá lâu nên báo cáo bị bỏ qua.`,
        'marks',
      );
    }
    line += passage.split('\n').length + 1;
  }
  return undefined;
}

/** How many quotes and lists a line opens, or may lie in by its indentation. */
function depthOf(line: string): number {
  const [start] = /^(?:[^\S\n]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=\s|$)))*/.exec(line) ?? [''];
  const indentation = /^ */.exec(start)?.[0].length ?? 0;
  return (start.match(/>|[-+*]|\d+[.)]/g)?.length ?? 0) + Math.floor(indentation / 2);
}

/** The fault of a text that its readers could not take, for a reason that nobody foresaw. */
export function unreadableText(file: string, error: unknown): Fault {
  const isDeep = error instanceof RangeError;
  return {
    file,
    line: 1,
    rule: 'report-unreadable',
    severity: 'error',
    message: `Không đọc được tệp này nên nó bị bỏ qua: ${isDeep ? 'các phần lồng nhau quá sâu' : String(error)}.`,
    hint: 'Bỏ dần từng phần vừa sửa cho tới khi đọc được.',
  };
}
