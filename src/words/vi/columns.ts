// What the columns of the data files hold, by file and column.

/** Columns of several files, said the same way in each. */
export const shared = {
  indicator: 'Mã chỉ tiêu, xem indicators.csv',
  area: 'Mã khu vực, xem areas.csv',
  unit: 'Đơn vị tính của chỉ tiêu',
  plan_by: 'Cấp giao kế hoạch: trung-uong, tinh …',
};

/** Columns of `observations.csv`. */
export const observations = {
  period:
    'Kỳ mà số liệu tính: 2024-Q1 là quý I, 2023-M01 là tháng 1, 2024-H1 là 6 tháng, 2021-9M là 9 tháng đầu năm, 2023 là cả năm',
  start: 'Ngày đầu được tính',
  end: 'Ngày cuối được tính; với chỉ tiêu thời điểm là ngày của số liệu',
  value:
    'Giá trị, theo đơn vị của chỉ tiêu; với loại growth là mức tăng giảm (%), với loại share là tỷ lệ (%)',
  plan_pct: 'Tỷ lệ so với kế hoạch hoặc dự toán mà báo cáo nêu (%)',
  plan_value: 'Kế hoạch mà báo cáo nêu, theo đơn vị của chỉ tiêu',
  plan_year: 'Năm của kế hoạch, khi khác năm của kỳ',
  yoy_pct: 'Tăng giảm so với cùng kỳ năm trước (%): “bằng 95,5%” là -4.5, “tương đương cùng kỳ” là 0',
  yoy_points: 'Tăng giảm so với cùng kỳ, tính bằng điểm phần trăm',
  ytd_pct: 'Tăng giảm so với đầu năm, tức 31/12 năm trước (%)',
  change_abs: 'Mức tăng giảm nêu bằng số lượng: “tăng 62 vụ” là 62',
  role: 'actual: kết quả; target: mục tiêu; reference: số dẫn ra để so sánh',
  primary: '1 nếu là lần nêu chính của báo cáo, dùng cho chuỗi số liệu; 0 nếu là lần nêu lặp lại',
  statement: 'Nơi nêu: text là chính văn, note là chú thích, table là bảng',
  report: 'Mã báo cáo, xem reports.csv; trang của báo cáo là bao-cao/<report>/',
  anchor: 'Vị trí trong trang báo cáo: bao-cao/<report>/#<anchor>',
  quote: 'Cụm từ nêu số liệu, như in trong báo cáo',
  sentence:
    'Cả câu nêu số liệu, như in trong báo cáo; để trống trong tệp CSV của từng chỉ tiêu, từng báo cáo',
  value_printed: 'Con số như in trong báo cáo (2.045,7), chưa đổi đơn vị; là chữ, muốn tính thì dùng value',
};

/** Columns of `derived.csv`. */
export const derived = {
  measure:
    'previous: cùng kỳ năm trước, suy từ mức tăng giảm; year-start: mức cuối năm trước, suy từ mức tăng giảm so với đầu năm; plan: kế hoạch cả năm, suy từ tỷ lệ so với kế hoạch; single: riêng một quý hay một tháng, là hiệu của hai số cộng dồn',
  period: 'Kỳ của giá trị suy ra; với plan là năm',
  value: 'Giá trị tính được từ các số như in, theo đơn vị của chỉ tiêu',
  low: 'Cận dưới, nếu mọi chữ số in ra đều đúng: số cuối sai nhiều nhất nửa đơn vị',
  high: 'Cận trên, nếu mọi chữ số in ra đều đúng',
  report: 'Mã báo cáo của số liệu gốc',
  anchor: 'Vị trí của số liệu gốc trong trang báo cáo',
  from_period: 'Kỳ của số liệu gốc',
  less_report: 'Với single: mã báo cáo của số bị trừ đi',
  less_anchor: 'Với single: vị trí của số bị trừ đi',
  less_period: 'Với single: kỳ của số bị trừ đi',
  low_if_round:
    'Cận dưới, nếu các số 0 ở cuối một số tròn cũng là làm tròn (2.000 có thể là 1.500 đến 2.500); không có số tròn thì bằng low',
  high_if_round: 'Cận trên, với cùng giả định',
  start: 'Ngày đầu được tính: như số liệu gốc, lùi một năm; với mức cuối kỳ thì bằng end',
  end: 'Ngày cuối được tính',
};

/** Columns of `indicators.csv`. */
export const indicators = {
  id: 'Mã chỉ tiêu',
  name: 'Tên chỉ tiêu',
  name_en: 'Tên tiếng Anh',
  unit: 'Đơn vị tính',
  kind: 'Loại: cumulative là số cộng dồn từ đầu năm, stock là mức tại một thời điểm, growth là tốc độ tăng giảm (%), share là tỷ lệ (%)',
  topic: 'Mã chủ đề',
  parts: 'Mã các chỉ tiêu thành phần, cộng lại bằng chỉ tiêu này, cách nhau bằng dấu chấm phẩy',
  related: 'Mã các chỉ tiêu liên quan, không cộng được với nhau',
  aliases: 'Các tên gọi khác trong báo cáo',
  breaks: 'Các lần đổi cách tính: kỳ đầu tiên tính theo cách mới và lời giải thích',
  definition: 'Định nghĩa: đo gì, không gồm gì',
  definition_en: 'Định nghĩa bằng tiếng Anh',
};

/** Columns of `reports.csv`. */
export const reports = {
  slug: 'Mã báo cáo; trang của báo cáo là bao-cao/<slug>/',
  title: 'Tên báo cáo',
  area: 'Mã khu vực, xem areas.csv',
  issuer: 'Cơ quan ban hành',
  period: 'Kỳ báo cáo',
  start: 'Ngày đầu của kỳ',
  end: 'Ngày cuối của kỳ',
  date: 'Ngày ký, chính xác đến đâu ghi đến đó: 2024, 2024-03 hoặc 2024-03-15',
  number: 'Số văn bản, như in',
  edition: 'full: toàn văn; digest: bản tóm lược',
  status: 'reviewed: đã rà soát; draft: bản nháp',
  transcription: 'clean: chữ gốc; ocr: nhận dạng từ ảnh, có thể sai',
  words: 'Số chữ',
  notes: 'Số chú thích',
  figures: 'Số dòng của báo cáo trong observations.csv',
  source_file: 'Tên tệp gốc',
  source_sha256: 'Mã băm SHA-256 của tệp gốc',
  source_url: 'Nơi công bố bản gốc',
  title_reading: 'Tên như máy đoán, khi bản in hỏng dấu',
};

/** Columns of `areas.csv`. */
export const areas = {
  id: 'Mã khu vực trong kho',
  name: 'Tên',
  level:
    'Cấp: country là cả nước, province là tỉnh, city là thành phố, district là huyện, quận, thị xã, commune là xã, phường, đặc khu',
  code: 'Mã đơn vị hành chính của cơ quan thống kê, giữ số 0 ở đầu',
  parent: 'Mã khu vực bao trùm',
  valid_from: 'Ngày bắt đầu tồn tại',
  valid_to: 'Ngày cuối còn tồn tại',
  aliases: 'Tên gọi khác',
  name_en: 'Tên tiếng Anh',
  successors: 'Mã các khu vực mà nó nhập vào, cách nhau bằng dấu chấm phẩy',
};
