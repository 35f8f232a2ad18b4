/** The page that sets two charts side by side. */
export const title = 'So sánh';
export const description = 'Đặt hai chỉ tiêu, hoặc một chỉ tiêu ở hai khu vực, cạnh nhau qua các kỳ.';
export const lead =
  'Đặt hai chỉ tiêu, hoặc một chỉ tiêu ở hai khu vực, cạnh nhau. Chỉ những kỳ cùng loại mới đứng cùng hàng; địa chỉ trang giữ lựa chọn của bạn để gửi cho người khác.';
export const needsScript =
  'Phần chọn và vẽ của trang này cần JavaScript. Không có thì xem từng chỉ tiêu ở {indicators}, hoặc các số cùng năm cạnh nhau ở trang của {years}.';
export const indicatorList = 'danh sách chỉ tiêu';
export const eachYear = 'từng năm';
export const nothingYet = 'Kho chưa có số liệu nào để so sánh.';
export const left = 'Bên trái';
export const right = 'Bên phải';

export const failed = 'Không tải được số liệu. Hãy thử tải lại trang.';
export const nothingInCommon =
  'Hai bên không có kỳ nào cùng loại: số của những kỳ dài ngắn khác nhau không đặt cạnh nhau được.';
export const sameUnit = (unit: string): string => `Cùng đơn vị (${unit}) nên hai biểu đồ cùng một thang đo.`;
export const otherUnits = (a: string, b: string): string =>
  `Khác đơn vị (${a}; ${b}) nên mỗi biểu đồ một thang đo: so hình dáng, không so cao thấp.`;
export const chartKey = (unit: string): string =>
  `Đơn vị: ${unit}. Cột rỗng: suy ra từ mức tăng, giảm của năm sau.`;
export const period = 'Kỳ';
export const table = (series: string): string => `Bảng so sánh: ${series}`;
export const noFigures = 'chưa có số liệu';
export const latest = (subject: string, said: string): string => `${subject}: mới nhất ${said}.`;
