/** The frame of the search dialog; what it says as it works is in `search.ts`. */
export const title = 'Tìm kiếm';
export const field = 'Tìm trong kho';
export const placeholder = 'Gõ có dấu hoặc không dấu';
export const suggestions = 'Gợi ý';
export const close = 'Đóng';
export const keys = 'Mũi tên để chọn, Enter để mở, Esc để đóng.';
