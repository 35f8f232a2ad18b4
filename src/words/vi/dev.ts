/** What `npm run dev` tells the keeper on the pages themselves. */

export const contentState = (errors: number, warnings: number): string =>
  `Kho có ${errors} lỗi, ${warnings} lưu ý`;
export const ofThisPage = 'Ở tệp của trang này';
export const elsewhere = 'Ở các tệp khác';
export const kindOfFault = { error: 'lỗi', warning: 'lưu ý' } as const;
export const lineOf = (line: number): string => `dòng ${line}`;
export const notReadable = (file: string): string => `${file} chưa thành trang`;
export const whyNotReadable = 'Tệp có lỗi dưới đây. Sửa và lưu tệp, trang này tự hiện ra.';
export const otherwise = 'Tệp không được xuất bản; xem lý do dưới đây.';
export const notWritten = (page: string): string => `Không viết được trang ${page}`;
export const whyNotWritten =
  'Chương trình gặp lỗi khi viết trang này. Thử bỏ chỗ vừa sửa; nếu không phải do chỗ sửa, hãy báo lỗi kèm dòng dưới đây.';
export const home = 'Về trang đầu';
