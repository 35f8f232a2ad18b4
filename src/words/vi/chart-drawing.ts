/** What the script says that draws charts and saves them as pictures. */
export const locale = 'vi-VN';
export const plan = 'Kế hoạch năm';
export const savePicture = 'Lưu thành ảnh (PNG)';
/** A change in words; `amount` carries its unit. */
export const change = (rises: boolean, amount: string): string =>
  `${rises ? 'tăng' : 'giảm'} ${amount} so với cùng kỳ năm trước`;

export const changes = (unit: string): string => `Thay đổi so với cùng kỳ năm trước (${unit})`;
export const caption = (series: string, area: string, unit: string, legend: string): string =>
  `${series}, ${area}. Đơn vị: ${unit}. ${legend}`;
export const source = (site: string): string =>
  `Nguồn: báo cáo kinh tế - xã hội của ủy ban nhân dân, ${site}.`;
export const legendStated = 'Cột đặc: báo cáo nêu';
export const legendDerived = 'cột rỗng: suy ra từ mức tăng, giảm của năm sau';
export const legendPlan = 'vạch đỏ ngang: kế hoạch cả năm';
export const legendBreak = 'vạch đứt: từ đó cách tính đổi';
