import { formatNumber } from '../../domain/number.ts';
/** The page of data, the data package and what stands beside the files. */
export const title = 'Dữ liệu';
export const description = 'Tải toàn bộ số liệu của kho: các tệp CSV, JSON, ý nghĩa từng cột và cách mở.';
export const lead = (statements: string): string =>
  `Tất cả ${statements} lần nêu số liệu trong kho tải về được, kèm câu văn gốc và chỗ của nó trong báo cáo.`;
export const everything = 'Mọi tệp dữ liệu trong một tệp (zip)';
export const wholeSite = 'Cả trang web để đọc không cần mạng (zip)';
export const attribution = 'Khi dùng lại, xin ghi tên báo cáo và {site}.';
export const licence = 'Giấy phép:';

/** Titles of the data files. */
export const files = {
  observations: 'Số liệu: mỗi dòng là một lần báo cáo nêu một số',
  derived: 'Số suy ra: cùng kỳ năm trước, kế hoạch năm, từng quý',
  indicators: 'Danh mục chỉ tiêu',
  reports: 'Danh mục báo cáo',
  areas: 'Danh mục khu vực',
};
export const csvForVietnam = 'CSV cho bảng tính tiếng Việt';
export const csvForTheWorld = 'CSV quốc tế';
/** Behind the name of a file that is one of several: `-2024`, `-2024-2`. */
export const ofPart = (part: string): string =>
  part ? `, báo cáo năm ${part.slice(1).replace('-', ', phần ')}` : '';
export const columnCount = (count: number): string => `${formatNumber(count)} cột và ý nghĩa`;
export const columnsOf = (file: string): string => `Các cột: ${file}`;
export const column = 'Cột';
export const meaning = 'Ý nghĩa';

export const opening = 'Mở bằng bảng tính';
export const openingInVietnam =
  'Máy đặt tiếng Việt thì tải tệp {file} rồi bấm đúp; LibreOffice có hỏi cách nhập thì cứ bấm OK. Tệp ấy ngăn cột bằng dấu chấm phẩy, viết số thập phân bằng dấu phẩy ({number}) và có dấu hiệu UTF-8, nên bảng tính hiện đúng chữ, đúng cột, đúng số.';
export const openingElsewhere =
  'Máy đặt tiếng Anh, Google Trang tính và các chương trình thống kê thì dùng tệp {file}: dấu phẩy ngăn cột, dấu chấm thập phân ({number}).';
export const guarded =
  'Ô chữ nào bắt đầu bằng dấu {equals}, {plus}, {minus} hay {at} có thêm một dấu nháy đơn ở trước, để bảng tính không hiểu nhầm là công thức. Tệp JSON giữ nguyên văn.';
export const keptText =
  'Trong {file}, chữ trông như số hay ngày (mã {code}, tháng {month}) được viết thành {formula}, để bảng tính giữ nguyên số 0 ở đầu và không đổi tháng thành ngày. Cột ngày (start, end) vẫn là ngày, tính và sắp xếp được.';

export const each = 'Từng chỉ tiêu, từng báo cáo';
export const eachHint =
  'Tệp CSV quốc tế, có cùng các cột như tệp số liệu, nhưng để trống cột sentence: câu văn gốc nằm trong tệp số liệu và trong JSON của báo cáo. Bảng tính tiếng Việt thì mở tệp số liệu của cả kho ở trên rồi lọc theo cột indicator hay report. JSON của chỉ tiêu có thêm diễn biến theo loại kỳ; JSON của báo cáo có thêm chữ của từng mục và chú thích.';
export const indicator = 'Chỉ tiêu';
export const report = 'Báo cáo';
export const file = 'Tệp';
export const filesOfEach = (what: string): string => `Tệp của từng ${what.toLocaleLowerCase('vi')}`;
export const moreFiles = (count: number): string =>
  `Ở đây là những báo cáo mới nhất; tệp của ${formatNumber(count)} báo cáo khác có ở trang của từng báo cáo.`;
export const countOf = (count: number, what: string): string =>
  `${formatNumber(count)} ${what.toLocaleLowerCase('vi')}`;

export const programs = 'Dùng trong chương trình';
export const programsHint =
  'Tệp {package} mô tả mọi tệp CSV, mọi cột với kiểu và ý nghĩa của nó (bằng tiếng Việt và tiếng Anh), theo chuẩn Frictionless Data Package; thư viện của chuẩn ấy đọc và kiểm được cả kho. Một dòng của {observations} là một lần nêu: lấy các dòng có {primary} bằng 1 thì mỗi báo cáo nêu mỗi số một lần; {report} và {anchor} dẫn tới câu văn ở {address}. Đừng cộng các kỳ khác loại: chín tháng đã gồm quý I.';
export const exampleAddress = 'Trong các ví dụ dưới đây, thay địa chỉ ở dòng đầu bằng địa chỉ của kho.';
export const citing = 'Trích dẫn';
export const citingHint =
  'Mỗi trang báo cáo có mục “{section}”: trích dẫn bằng tiếng Việt, BibTeX, RIS, CSL-JSON, cho cả báo cáo hay cho đúng một mục, một đoạn, một số liệu, một chú thích. Địa chỉ của từng chỗ giữ nguyên khi báo cáo được sửa ở chỗ khác.';

/** What is done to text cells, so that data can be restored. */
export const guardNote =
  "Ô chữ bắt đầu bằng =, +, - hoặc @ có thêm một dấu nháy đơn (') ở đầu để bảng tính không hiểu nhầm là công thức; bỏ dấu nháy ấy đi là được nguyên văn. Các tệp JSON giữ nguyên văn.";
export const wholeName = (site: string): string => `${site}: số liệu kinh tế - xã hội`;
export const wholeDescription = (indicators: number, statements: number): string =>
  `${indicators} chỉ tiêu và ${statements} lần nêu số liệu, kèm câu văn gốc của từng số.`;
export const indicatorDescription = (name: string, unit: string, site: string): string =>
  `${name}, đơn vị ${unit}, theo các báo cáo trong ${site}.`;
export const digestAbstract = 'Bản tóm lược, không phải nguyên văn.';
/** What stands above the name in an indicator's picture for shared links. */
export const pictureKicker = 'Chỉ tiêu';

/** `DOC-TRUOC.txt` in the zip of all data. */
export const dataNotes = (title: string, publisher: string, licence: string): string => `${title}: dữ liệu

datapackage.json mô tả mọi tệp và mọi cột (Frictionless Data Package).
observations.csv: mỗi dòng là một lần báo cáo nêu một số liệu.
Thư mục vi/ có cùng các tệp CSV, viết cho bảng tính đặt tiếng Việt (dấu chấm phẩy ngăn cột, dấu phẩy thập phân).

Người công bố: ${publisher}
Giấy phép: ${licence}
`;

/** `MO-KHO.txt` in the zip of the whole site. */
export const siteNotes = `Cách mở kho trên máy không nối mạng

Trình duyệt không cho trang mở thẳng từ tệp dùng ô tìm kiếm, nên cần một máy chủ nhỏ chạy ngay trên máy này.
Mở cửa sổ lệnh trong thư mục này, chạy MỘT trong các lệnh sau rồi vào http://localhost:8000/ :

  python3 -m http.server 8000
  py -m http.server 8000          (Windows)
  php -S localhost:8000
  ruby -run -e httpd . -p 8000
  busybox httpd -f -p 8000
  npx serve -l 8000               (cần mạng ở lần đầu)
`;
