/** The page that shows several indicators or areas in one instrument. */
export const title = 'So sánh';
export const description = 'Đặt nhiều chỉ tiêu, hoặc một chỉ tiêu ở nhiều khu vực, cạnh nhau qua các kỳ.';
export const lead = 'Tới tám chỉ tiêu hay khu vực cạnh nhau; địa chỉ trang giữ lựa chọn của bạn.';
export const needsScript =
  'Phần chọn và vẽ của trang này cần JavaScript. Không có thì xem từng chỉ tiêu ở {indicators}, hoặc các số cùng năm cạnh nhau ở trang của {years}.';
export const indicatorList = 'danh sách chỉ tiêu';
export const eachYear = 'từng năm';
export const nothingYet = 'Kho chưa có số liệu nào để so sánh.';
export const add = 'Thêm vào';
export const takeAway = 'Bỏ';
export const takeAwaySeries = (series: string): string => `Bỏ ${series}`;
export const chosen = 'Đang so sánh';
