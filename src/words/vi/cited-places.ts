/** What the forms of a citation say, made when a reader asks for them: a place of a report in words. */
export const citeReport = 'Trích dẫn cả báo cáo';
export const section = (words: string): string => `mục “${words}”`;
export const note = (number: string): string => `chú thích ${number}`.trim();
export const noteMark = (number: string): string => `dẫn chú thích ${number}`;
export const table = (words: string): string => `bảng “${words}”`;
export const figure = (words: string): string => `số liệu “${words}”`;
export const passage = (words: string): string => `đoạn “${words}”`;
/** Behind the words of a place that a machine guessed. */
export const guessed = (place: string): string => `${place} (chữ máy đoán)`;
