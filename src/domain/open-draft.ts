/** What import writes into a draft where the document does not say; a reviewed report has none of it. */
export const UNKNOWN_TITLE = 'Báo cáo chưa rõ tên';
export const UNKNOWN_ISSUER = 'Chưa rõ cơ quan ban hành';

/** What stands before a note's mark whose place import could not tell. */
export const UNPLACED_REMARK = '(chú thích chưa rõ vị trí)';
