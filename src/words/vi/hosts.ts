import { formatNumber } from '../../domain/number.ts';

// What the end of a build tells of hosts whose limits a site goes beyond.

const mib = (amount: number): string => `${formatNumber(Math.ceil(amount * 10) / 10)} MiB`;

export const tooManyFiles = (host: string, files: number, most: number): string =>
  `${host} (miễn phí) nhận nhiều nhất ${formatNumber(most)} tệp, trang có ${formatNumber(files)} tệp: đăng ở máy chủ khác hoặc dùng gói trả phí, xem docs/hosting.md.`;

export const fileTooLarge = (host: string, path: string, size: number, most: number): string =>
  `${host} không nhận tệp lớn hơn ${mib(most)}, mà ${path} nặng ${mib(size)}${path.endsWith('.zip') ? ': bỏ tệp zip này khỏi “zips” trong site.yaml' : ''}.`;

export const siteTooLarge = (host: string, size: number, most: number): string =>
  `${host} nhận trang nặng nhất ${mib(most)}, trang này nặng ${mib(size)}: đăng ở máy chủ khác, xem docs/hosting.md.`;
