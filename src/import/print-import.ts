import { createTwoFilesPatch, diffLines } from 'diff';
import type { ImportResult } from './import-report.ts';

const SEVERITIES = { must: 'PHẢI XEM', should: 'NÊN XEM', info: 'GHI NHẬN' } as const;

/** How many lines of a difference are shown. */
const DIFFERENCE_LINES = 60;

/** What an import recognised and what the keeper should look at, as text for the terminal. */
export function describeImport(
  file: string,
  path: string,
  { document, stats, review }: ImportResult,
): string {
  const { head } = document;
  const headings = Object.entries(stats.headings).map(([depth, count]) => `${count} cấp ${depth}`);
  const rows: (readonly [string, string])[] = [
    ['Tên', head.title ?? 'chưa rõ'],
    ['Khu vực, kỳ', `${head.area ?? 'chưa rõ'}, ${head.period ?? 'chưa rõ'}`],
    ['Cơ quan, số, ngày', [head.issuer, head.number, head.date].map((fact) => fact ?? 'chưa rõ').join(' · ')],
    ['Bản chữ', head.source.transcription === 'ocr' ? 'nhận dạng chữ (OCR)' : 'sạch'],
    ['Số chữ', `${stats.wordsIn} ở tệp nguồn, ${stats.wordsOut} ở bản nháp`],
    ['Đề mục', headings.join(', ') || 'không có'],
    [
      'Chú thích',
      `${stats.notes}, trong đó ${stats.notesLinked} đúng chỗ dẫn, ${stats.notesUnplaced} chưa rõ chỗ`,
    ],
    ['Đoạn nối qua trang', String(stats.paragraphsRejoined)],
    ['Số liệu đề xuất', String(stats.figuresProposed)],
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  const table = rows.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`);
  const items = review.map(
    ({ severity, line, what, why, suggestion }) =>
      `  ${SEVERITIES[severity]} · dòng ${line}: ${what}\n    Vì sao: ${shortened(why)}\n    Nên làm: ${suggestion}`,
  );
  const todo =
    items.length > 0 ? ['', `Cần xem lại trong ${path}:`, ...items] : ['', 'Không có gì cần xem lại.'];
  return [`${file} → ${path}`, '', ...table, ...todo, ''].join('\n');
}

const shortened = (text: string): string => (text.length > 400 ? `${text.slice(0, 400)}…` : text);

/** How a new draft differs from the one that lies there: counts, and the first differences. */
export function describeDifference(before: string, after: string): string {
  const changes = diffLines(before, after);
  const count = (wanted: 'added' | 'removed'): number =>
    changes.filter((change) => change[wanted]).reduce((sum, change) => sum + change.count, 0);
  const lines = createTwoFilesPatch('đang có', 'vừa nhập', before, after, '', '', { context: 0 })
    .split('\n')
    .slice(3);
  const shown = lines.slice(0, DIFFERENCE_LINES).map((line) => `  ${line.slice(0, 160)}`);
  const rest = lines.length > DIFFERENCE_LINES ? [`  … và ${lines.length - DIFFERENCE_LINES} dòng nữa`] : [];
  return [
    `Bản vừa nhập thêm ${count('added')} dòng, bớt ${count('removed')} dòng so với bản đang có:`,
    ...shown,
    ...rest,
  ].join('\n');
}
