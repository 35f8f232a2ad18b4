import type { FigureSpan } from '../domain/figure-span.ts';
import type { MeasuredIndicator } from '../domain/indicator.ts';
import type { StatementProblem } from '../domain/passage.ts';
import { likelyReading, parseSignedNumber } from '../domain/number.ts';
import type { Link } from 'mdast';
import type { MarkdownFault } from './faults.ts';
import { plainLine } from './plain-text.ts';
import type { ReportContext } from './report-context.ts';

/** The fault of a link to an indicator that the catalogue does not have, with the nearest id it has. */
export function faultOfUnknownIndicator(id: string, context: ReportContext): MarkdownFault {
  const nearest = nearestId(id, [...context.indicators.keys()]);
  return {
    rule: 'figure-unknown-indicator',
    message: `Không có chỉ tiêu “${id}” trong danh mục.`,
    hint: `${nearest ? `Có phải “${nearest}”? ` : ''}Sửa liên kết, hoặc thêm tệp indicators/${id}.md.`,
    source: id,
  };
}

/** The fault of a counting period that ends before it starts. */
export function faultOfSpan({ start, end }: FigureSpan): MarkdownFault {
  return {
    rule: 'figure-span',
    message: `Số liệu đếm từ ngày ${start} nhưng chỉ đến ngày ${end}.`,
    hint: 'Sửa start, end hoặc period trong phần chú của liên kết.',
    source: `${start} – ${end}`,
  };
}

/** The fault of a sentence's link that says it states no figure: there none is needed, unlike in a table. */
export const noFigureInSentence = (quote: string): MarkdownFault => ({
  rule: 'figure-role-none',
  message: `Liên kết “${quote}” ghi “role: none”, mà trong câu văn số không có liên kết thì đã không phải số liệu.`,
  hint: 'Bỏ liên kết, giữ chữ; “role: none” chỉ dùng trong bảng chỉ tiêu.',
  source: quote,
});

/** The fault of a table's link from which no figure could be read. */
export const lostTableFigure = (link: Link, row: string): MarkdownFault => ({
  rule: 'table-figure',
  message: `Số liệu của liên kết “${plainLine(link)}” trong bảng không đọc được.`,
  hint: 'Bảng cần một cột “Chỉ tiêu” chứa liên kết, và cột giá trị có tiêu đề như “Thực hiện”, “Kế hoạch”, “So với cùng kỳ (%)”.',
  severity: 'warning',
  source: row,
});

/** The fault of a passage whose figure could not be read. */
export function faultOfProblem(problem: StatementProblem, indicator: MeasuredIndicator): MarkdownFault {
  const { text } = problem;
  switch (problem.rule) {
    case 'no-number':
      return {
        rule: 'figure-unreadable',
        message: `Không đọc được số liệu của “${indicator.id}” trong “${text}”.`,
        hint: `Phần chữ của liên kết cần có số kèm đơn vị (${indicator.unit}), tỷ lệ kế hoạch hoặc mức tăng, giảm.`,
        source: text,
      };
    case 'unit-mismatch':
      return {
        rule: 'figure-unit',
        message: `Số ${text} không có đơn vị đổi được ra ${indicator.unit}.`,
        hint: `Kiểm tra đơn vị, hoặc chỉ tiêu “${indicator.id}” có đúng là chỉ tiêu của số này không.`,
        source: text,
      };
    case 'damaged-number': {
      const reading = likelyReading(text);
      if (parseSignedNumber(text)) return faultOfDoubt(text);
      return {
        rule: 'figure-damaged-number',
        message: `Số “${text}” không đúng cách viết số.`,
        hint: `Giữ nguyên như bản in và thêm cách đọc vào phần chú của liên kết: "value: ${reading ?? '…'}".`,
        source: text,
      };
    }
    case 'damaged-share':
      return {
        rule: 'figure-damaged-number',
        message: `Tỷ lệ hoặc mức tăng, giảm “${text}” không đúng cách viết số nên không dùng được.`,
        hint: 'Đối chiếu với bản gốc; nếu bản in đúng như vậy thì để con số này ngoài liên kết.',
        source: text,
      };
    case 'unclear-change':
      return {
        rule: 'figure-unclear-change',
        message: `Không rõ “${text}” là so với gì hoặc tăng, giảm bao nhiêu, nên không dùng.`,
        hint: 'Đưa cả chữ “so với …” vào liên kết, hoặc thêm vào phần chú "base: yoy" (ytd, prev).',
        severity: 'warning',
        source: text,
      };
    case 'number-range':
      return {
        rule: 'figure-range',
        message: `“${text}” là một đầu của một khoảng, không phải một số.`,
        hint: 'Bỏ liên kết khỏi khoảng số này.',
        source: text,
      };
    case 'two-values':
      return {
        rule: 'figure-two-values',
        message: `Một liên kết mang hai giá trị, hai tỷ lệ hoặc hai mức tăng, giảm; số ${text} bị bỏ qua.`,
        hint: 'Tách thành hai liên kết, mỗi liên kết một giá trị.',
        severity: 'warning',
        source: text,
      };
  }
}

/** The fault of a number that is well written and can still be read in two ways. */
function faultOfDoubt(text: string): MarkdownFault {
  const isDash = /^\D/u.test(text);
  return {
    rule: 'figure-damaged-number',
    message: isDash
      ? `Không rõ dấu gạch trước “${text.replace(/^\D+/u, '')}” là dấu trừ hay gạch nối.`
      : `Số “${text}” đọc được hai cách: có phần thập phân, hoặc dấu phẩy chia nhóm nghìn như kiểu Anh.`,
    hint: `Giữ nguyên như bản in và thêm cách đọc vào phần chú của liên kết, như "value: ${isDash ? '-12,5' : '12.500'}".`,
    source: text,
  };
}

/** The candidate that differs least from `id`, if by no more than a third of it. */
function nearestId(id: string, candidates: readonly string[]): string | undefined {
  const ranked = candidates
    .map((candidate) => ({ candidate, distance: editDistance(id, candidate) }))
    .sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  return best && best.distance <= Math.max(2, id.length / 3) ? best.candidate : undefined;
}

/** Levenshtein's distance: how many letters to add, drop or change. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, change));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
