/** Titles of passages that have none of their own, as the search index holds them. */
export const opening = 'Phần mở đầu';
export const table = 'Bảng';
export const note = (label: string): string => `Chú thích ${label}`;
