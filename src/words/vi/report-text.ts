/** What is added to a report's own text when it becomes a page. */
export const notes = 'Chú thích';
export const note = (label: string): string => `Chú thích ${label}`;
export const backTo = (label: string): string => `Trở lại chỗ dẫn chú thích ${label}`;
export const backToNth = (label: string, place: number): string =>
  `Trở lại chỗ dẫn thứ ${place} của chú thích ${label}`;
export const readAs = (reading: string): string => `(đọc là ${reading})`;
export const printedReadAs = (printed: string, reading: string): string => `(“${printed}” đọc là ${reading})`;
export const courseOf = (indicator: string): string => `Xem diễn biến: ${indicator}`;
export const table = 'Bảng số liệu';
export const tableOf = (caption: string): string => `Bảng: ${caption}`;
