import { formatNumber } from '../../domain/number.ts';

/** Publishing at the desk. */
export const title = (report: string): string => `Đăng: ${report}`;
export const publishing = 'Đăng báo cáo';
export const siteTitle = 'Trang web của kho';
export const lead =
  'Đăng là ghi báo cáo thành “đã soát” rồi dựng lại trang web vào một thư mục trên máy này. Chưa có gì lên mạng: sau khi xem thử, chép thư mục ấy lên máy chủ như hướng dẫn.';
export const publish = 'Đăng';
export const build = 'Dựng lại trang';
export const open = 'Soát tiếp';
export const folder = 'Thư mục của trang';
export const facts = (open: {
  readonly must: number;
  readonly decided: number;
  readonly figures: number;
  readonly should: number;
}): readonly (readonly [name: string, count: string])[] => [
  ['Phải xem', left(open.must)],
  ['Số liệu đã soát', `${formatNumber(open.decided)} trên ${formatNumber(open.figures)}`],
  ['Nên xem', left(open.should)],
];
const left = (count: number): string => (count === 0 ? 'không còn' : `còn ${formatNumber(count)}`);
export const mustFirst = (count: number): string =>
  `Còn ${formatNumber(count)} chỗ phải xem nên chưa đăng được. Soát các chỗ ấy trước.`;
export const unreadable = 'Phần đầu của báo cáo có lỗi nên chưa đăng được. Xem lỗi của kho ở giá báo cáo.';
export const noReport = 'Kho không có báo cáo này.';
export const undecided = (count: number): string =>
  `${formatNumber(count)} số liệu chưa ai soát sẽ đăng như máy nhận ra.`;
export const stages = {
  begin: 'Chuẩn bị',
  names: 'So với lần đăng trước, để liên kết cũ vẫn tới đúng chỗ',
  reports: 'Đọc báo cáo',
  pages: 'Viết trang',
  files: 'Viết chỉ mục tìm kiếm và tệp tải về',
} as const;
export const counted = (done: number, total: number): string =>
  `${formatNumber(done)} trên ${formatNumber(total)}`;
export const building = 'Tiến độ dựng trang';
export const done = (pages: number): string => `Đã dựng xong: ${formatNumber(pages)} trang.`;
export const first = (pages: number): string =>
  `Đã dựng xong trang web lần đầu: ${formatNumber(pages)} trang, đều mới.`;
export const whereTo = 'Chép cả thư mục này lên máy chủ:';
export const changes = 'Trang thay đổi';
export const noChanges = 'Không trang nào thay đổi.';
export const counts = (added: number, changed: number, gone: number): string =>
  [
    added > 0 ? `${formatNumber(added)} trang mới` : '',
    changed > 0 ? `${formatNumber(changed)} trang đổi` : '',
    gone > 0 ? `${formatNumber(gone)} trang không còn` : '',
  ]
    .filter(Boolean)
    .join(', ');
export const kinds = { new: 'mới', changed: 'đổi', gone: 'không còn' } as const;
export const eachPage = 'Từng trang';
export const more = (count: number): string => `và ${formatNumber(count)} trang nữa`;
export const moved = (count: number): string =>
  `${formatNumber(count)} chỗ trong báo cáo đã đổi tên; liên kết cũ vẫn tới đúng chỗ (aliases).`;
export const lost = 'Liên kết cũ không còn chỗ để tới:';
export const errors = (count: number): string =>
  `Kho còn ${formatNumber(count)} lỗi; những gì lành đã được dựng. Xem lỗi của kho ở giá báo cáo.`;
export const preview = 'Xem thử trang';
export const running = 'Đang dựng trang. Đợi xong rồi làm tiếp.';
export const failed = 'Chưa dựng được trang; trang cũ còn nguyên.';
export const notBuilt = 'Chưa có trang nào được dựng. Đăng một báo cáo, hoặc dựng lại trang.';
