/** The pages of topics and of the glossary. */
export const topics = 'Chủ đề';
export const topicsDescription = 'Các chủ đề của báo cáo kinh tế - xã hội: mỗi chủ đề qua các kỳ báo cáo.';
export const topicsLead =
  'Đọc ngang các báo cáo: mỗi báo cáo nói gì về một chủ đề, theo thời gian, cùng các chỉ tiêu của chủ đề đó.';
export const counts = (reports: number, indicators: number): string =>
  `${reports} báo cáo${indicators > 0 ? ` · ${indicators} chỉ tiêu` : ''}`;
export const figures = 'Số liệu của chủ đề';
export const latestFigures = (topic: string): string => `Số liệu mới nhất: ${topic}`;
export const throughTime = 'Các báo cáo nói gì, theo thời gian';
export const newestMentions = 'Các báo cáo mới nhất nói gì';
export const parts = 'Các phần của năm';
export const part = (number: number): string => `Phần ${number}`;
export const notMentioned = 'Chưa báo cáo nào trong kho có phần riêng về chủ đề này.';
/** Of headings and words that a machine guessed from a damaged scan. */
export const guessed = 'chữ máy đoán';
export const mentionedIn = (area: string, date: string): string => `${area}, ban hành ${date}`;
export const opening = 'Phần đầu';

export const glossary = 'Thuật ngữ';
export const glossaryDescription =
  'Những từ và chữ viết tắt hay gặp trong báo cáo kinh tế - xã hội, giải thích bằng lời thường.';
export const glossaryLead = 'Những từ và chữ viết tắt hay gặp trong báo cáo, giải thích bằng lời thường.';
