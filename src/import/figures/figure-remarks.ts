import { formatNumber } from '../../domain/number.ts';
import type { Passage, ProposedFigure, Remark } from '../draft-document.ts';

/** What the keeper is told of figures that need a person's eye. Texts are Vietnamese. */

export const readAs = (
  place: Passage,
  at: number,
  printed: string,
  reading: string,
  proof: string | undefined,
): Remark => ({
  place,
  at,
  severity: 'must',
  what: `Số in “${printed}” được đọc là ${reading}`,
  why: proof
    ? `Số in không đúng cách viết số. Cách đọc này khớp với các số khác: ${proof}.`
    : 'Số in không đúng cách viết số; dấu chấm hoặc dấu phẩy có lẽ bị nhận dạng sai. Chữ trong bản nháp giữ nguyên như bản in.',
  suggestion:
    'Đối chiếu với bản gốc; nếu đọc sai thì sửa “value” trong phần chú của liên kết, hoặc bỏ liên kết.',
});

export const shareReadAs = (place: Passage, at: number, printed: string, reading: string): Remark => ({
  place,
  at,
  severity: 'must',
  what: `Tỷ lệ in “${printed}%” được đọc là ${reading}%`,
  why: 'Dấu chấm trước một hoặc hai chữ số chỉ có thể là dấu phẩy bị nhận dạng sai.',
  suggestion: 'Đối chiếu với bản gốc; nếu đọc sai thì để con số này ngoài liên kết.',
});

export const unreadable = (place: Passage, at: number, name: string, printed: string): Remark => ({
  place,
  at,
  severity: 'must',
  what: `Chưa đọc được số của “${name}”: bản in ghi “${printed}”`,
  why: 'Số in không đúng cách viết số và có nhiều cách đọc, nên không đề xuất.',
  suggestion: 'Xem bản gốc rồi thêm liên kết với "value: …" nếu con số đọc được.',
});

export const withoutUnit = (place: Passage, at: number, name: string, printed: string): Remark => ({
  place,
  at,
  severity: 'should',
  what: `Chưa đọc được số của “${name}”: sau “${printed}” không thấy đơn vị`,
  why: 'Bản nhận dạng chữ có thể đã đọc hỏng đơn vị hoặc dấu %, nên không đề xuất.',
  suggestion: 'Xem bản gốc rồi thêm liên kết nếu con số đọc được.',
});

export const notReadBack = (place: Passage, at: number, name: string, passage: string): Remark => ({
  place,
  at,
  severity: 'should',
  what: `Có thể có số của “${name}” nhưng chưa đề xuất`,
  why: `Đoạn “${passage}” đọc riêng ra không chắc nói cùng một điều như trong câu.`,
  suggestion: 'Đọc câu và thêm liên kết nếu đúng.',
});

export const notSure = (
  place: Passage,
  { start, indicator, title, confidence }: ProposedFigure,
  name: string,
  quote: string,
): Remark => ({
  place,
  at: start,
  severity: 'should',
  what: `Có thể là số của “${name}”: “${quote}” (độ chắc ${formatNumber(confidence)})`,
  why: 'Chưa đủ chắc nên chưa liên kết: số liệu sai còn tệ hơn thiếu số liệu.',
  suggestion: `Đọc câu; nếu đúng thì thêm liên kết [${quote}](../indicators/${indicator}.md${title === undefined ? '' : ` "${title}"`}).`,
});
