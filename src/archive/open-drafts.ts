import { UNKNOWN_ISSUER, UNKNOWN_TITLE, UNPLACED_REMARK } from '../domain/open-draft.ts';
import type { Fault } from './model.ts';
import type { ReportFile } from './read-report.ts';

/**
 * What a keeper still has to do on an imported draft: notes whose place import could not tell, facts that it
 * left open. A reviewed report in which any of it is left is at fault.
 */
export function openDraft({ path, text, frontmatter }: ReportFile): Fault[] {
  const reviewed = frontmatter.status === 'reviewed';
  const severity = reviewed ? ('error' as const) : ('warning' as const);
  const lines = text.split('\n');
  const unplaced = lines.flatMap((line, index): Fault[] => {
    if (!line.includes(UNPLACED_REMARK)) return [];
    const label = /^\[\^([^\]\s]+)\]/u.exec(
      line.slice(line.indexOf(UNPLACED_REMARK) + UNPLACED_REMARK.length),
    )?.[1];
    return [
      {
        file: path,
        line: index + 1,
        rule: 'draft-unplaced-note',
        severity,
        message: `Chú thích ${label ?? ''} chưa được đặt vào đúng câu dẫn.`,
        hint: `Chuyển [^${label ?? '…'}] đến câu dẫn theo bản gốc và xóa lời “${UNPLACED_REMARK}”.`,
      },
    ];
  });
  const open = lines.flatMap((line, index): Fault[] =>
    line === `title: ${UNKNOWN_TITLE}` || line === `issuer: ${UNKNOWN_ISSUER}`
      ? [
          {
            file: path,
            line: index + 1,
            rule: 'draft-open-fact',
            severity,
            message: `${line.startsWith('title') ? 'Tên báo cáo' : 'Cơ quan ban hành'} còn để trống khi nhập.`,
            hint: 'Điền theo bản gốc.',
          },
        ]
      : [],
  );
  return [...unplaced, ...open];
}
