/** What the script of a report's page says: cards, places, citations. */
export const close = 'Đóng';
export const closeNote = 'Đóng chú thích';
/** How the names of notes' cards begin. */
export const note = 'Chú thích';

export const figure = 'Số liệu';
export const course = 'Xem diễn biến qua các kỳ';
export const here = (said: string): string => `Chỗ này ${said}.`;

export const contents = 'Mục lục';
export const reading = 'Đang đọc';
export const toTop = 'Quay lại đầu trang';

export const placeOfSection = 'Liên kết và lựa chọn cho mục này';
export const section = 'Mục này';
export const passage = 'Đoạn này';
export const sectionElsewhere = 'Mục này trong báo cáo khác';
export const passages = 'Liên kết tới từng đoạn';

export const address = 'Địa chỉ của chỗ này';
export const copy = 'Sao chép liên kết';
export const copied = 'Đã sao chép';
export const copyByHand = 'Nhấn Ctrl+C để chép';
export const tellFault = 'Báo lỗi ở chỗ này';
export const faultPlace = (address: string): string => `Chỗ có lỗi: ${address}`;
export const faultWords = (words: string): string => `Câu chữ: “${words}”`;
export const faultIs = 'Lỗi là: ';

/** What is shared of a place: its sentence and where it stands. */
export const shared = (sentence: string, source: string): string => `“${sentence}”\n${source}`;
export const copySentence = 'Chép câu kèm nguồn';
export const share = 'Chia sẻ';
export const cannotCopy = 'Trình duyệt không cho chép';

export const cite = 'Trích dẫn chỗ này';
export const copyCitation = 'Chép trích dẫn';
export const citeForms = 'BibTeX, RIS, CSL-JSON';

/** Of what is shared of a page while it shows what a machine guessed. */
export const guessed = 'chữ máy đoán từ bản quét hỏng';
/** Of a word that a machine guessed. */
export const printedAs = (printed: string): string => `Bản in: ${printed}`;
export const copiedRestored = (address: string): string =>
  `chữ máy đoán từ bản quét hỏng, chưa đối chiếu bản gốc; bản in: ${address}`;
