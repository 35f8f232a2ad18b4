import type { Fault } from './model.ts';

/**
 * How many marks of emphasis one passage may hold. Reading them takes time by their square: the 40,000 of a file
 * made to harm took more than a minute; the passages of real reports have none or a few.
 */
const LIMIT = 2000;

/** A passage that would take Markdown's readers minutes, as a fault; such a report is refused. */
export function tangledPassage(body: string, file: string): Fault | undefined {
  let line = 1;
  for (const passage of body.split(/\n[^\S\n]*\n/)) {
    if ((passage.match(/[*_~[\]]/g)?.length ?? 0) > LIMIT) {
      return {
        file,
        line: line + (/^\n*/.exec(passage)?.[0].length ?? 0),
        rule: 'report-too-tangled',
        severity: 'error',
        message: `Một đoạn có hơn ${LIMIT} dấu * _ ~ [ ]; đọc nó quá lâu nên báo cáo bị bỏ qua.`,
        hint: 'Bỏ bớt các dấu ấy, hoặc tách đoạn bằng dòng trống.',
      };
    }
    line += passage.split('\n').length + 1;
  }
  return undefined;
}
