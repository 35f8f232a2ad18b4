import { UNPLACED_REMARK } from '../domain/open-draft.ts';
import type { Passage, Remark } from './draft-document.ts';
import { headRemark, type SourcePlace } from './review.ts';

/* What is not sure of notes and paragraphs. Texts are Vietnamese, for the keeper. */

export const unplacedNote = (place: Passage, label: string, where: string): Remark => ({
  place,
  at: place.text.length,
  severity: 'must',
  openWhile: `${UNPLACED_REMARK}[^${label}]`,
  what: `Chú thích ${label} chưa đặt được vào chỗ dẫn`,
  why: `Không tìm thấy dấu chú thích ${label} trong văn bản (chú thích ở ${where} của tệp nguồn); tạm đặt ở cuối phần chữ của trang.`,
  suggestion: `Xem bản gốc, chuyển [^${label}] đến đúng câu và xóa lời “(chú thích chưa rõ vị trí)”.`,
});

export const orphanMark = (place: Passage, number: string): Remark => ({
  place,
  severity: 'must',
  what: `Dấu chú thích ${number} không có chú thích`,
  why: `Không có chú thích nào mang số ${number}; dấu được giữ lại thành chữ số nhỏ.`,
  suggestion: `Thêm [^${number}] vào câu và nội dung “[^${number}]: …” ở cuối tệp theo bản gốc, hoặc xóa dấu.`,
});

export const emptyNote = (label: string): Remark =>
  headRemark(
    'must',
    `Chú thích ${label} không có nội dung`,
    'Bản nguồn in số mà không có chữ nào theo sau; số ấy bị bỏ.',
    `Xem bản gốc; nếu có nội dung thì thêm “[^${label}]: …” ở cuối tệp và [^${label}] vào câu dẫn.`,
  );

export const doubtfulMark = (place: Passage, at: number, label: string): Remark => ({
  place,
  at,
  severity: 'should',
  what: `Chỗ dẫn chú thích ${label} cần xem lại`,
  why: 'Dấu chú thích in không rõ; dấu nào của chú thích nào được suy từ thứ tự và nội dung.',
  suggestion: `So với bản gốc; chuyển [^${label}] nếu sai chỗ.`,
});

export const renumberedNote = (place: Passage, printed: string, label: string): Remark => ({
  place,
  severity: 'should',
  what: `Chú thích in số ${printed} mang nhãn ${label}`,
  why: 'Số in trùng với một chú thích khác.',
  suggestion: 'Xem bản gốc và sửa nhãn ở cả hai nơi nếu cần.',
});

export const numberGap = (place: Passage, before: string, label: string): Remark => ({
  place,
  severity: 'should',
  what: `Sau chú thích ${before} là chú thích ${label}`,
  why: 'Số chú thích không liền nhau: có thể thiếu chú thích hoặc số in sai.',
  suggestion: 'Xem bản gốc để biết có thiếu chú thích không.',
});

export const openParagraph = (place: Passage): Remark => ({
  place,
  at: Math.max(0, place.text.length - 1),
  severity: 'should',
  what: 'Đoạn dừng giữa câu',
  why: 'Đoạn không kết thúc bằng dấu câu và không thấy phần tiếp theo.',
  suggestion: 'Xem bản gốc; nối với đoạn sau nếu bị ngắt trang.',
});

export const doubtfulJoin = (place: Passage, where: string): Remark => ({
  place,
  severity: 'should',
  what: `Đoạn được nối qua trang ở ${where} của tệp nguồn`,
  why: 'Đoạn trước dừng giữa câu, nhưng đoạn sau bắt đầu bằng chữ hoa hoặc cũng có thể nối vào một chú thích.',
  suggestion: 'Xem chỗ nối có liền mạch không; nếu không thì tách lại.',
});

export const joinsMade = (lines: readonly number[], where: SourcePlace): Remark =>
  headRemark(
    'info',
    `Đã nối ${lines.length} đoạn bị ngắt trang`,
    `Ở tệp nguồn: ${lines.map(where).join(', ')}.`,
    'Không cần làm gì nếu đọc liền mạch.',
  );
