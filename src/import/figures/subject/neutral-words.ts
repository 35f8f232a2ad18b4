import { MONTH, MONTHS, QUARTER, withoutGroups, YEAR } from '../../../domain/periods/period-words.ts';

/** Words beside a name that only say when, where in the report's own area, by whom, how, or how sure. All in matchForm. */

const DATE =
  '(?:ngày )?\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{4})?|(?:ngày )?\\d{1,2} tháng \\d{1,2}(?: năm \\d{4})?';
const TIME = [
  '(?:tháng|quý) (?:này|qua)',
  withoutGroups(`${MONTHS}(?: (?:đầu|qua|cuối))?(?: năm)?(?:${YEAR})?`),
  withoutGroups(`(?:${MONTH}|${QUARTER})(?:${YEAR})?`),
  '(?:tính |ước )?(?:đến|tới|từ|tại)(?: (?:hết|cuối|đầu|thời điểm|giữa|trung tuần|nay|ngày))*|ngày|tháng|quý',
  DATE,
  '(?:qua|sau) (?:\\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) tháng|(?:cả |trong |hết |của |cuối |đầu )?năm(?: (?:học |nay|qua|\\d{4}))?(?: ?- ?\\d{4})?',
  '(?:trong|cuối|đầu|hết|giữa) (?:tháng|quý|kỳ|năm)(?: (?:này|qua|nay)|(?! (?:[ivx\\d]+|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?!\\p{L})))|tháng (?:này|qua)|vừa (?:qua|rồi)|quý này|trong kỳ|kỳ này',
  '(?:nửa )?(?:đầu|cuối) năm(?: \\d{4})?|(?:kể )?từ đầu năm(?: đến nay)?|đến nay|đến thời điểm (?:này|trên)|hiện nay|hiện có|hiện tại|hiện|nay|trước đó|còn lại(?= (?:đến |tính đến |ước )*(?:cuối|hết|là|chiếm|khoảng|dưới|trên) )',
  'so với (?:năm \\d{4}|(?:năm|vụ) (?:trước|ngoái)|cùng kỳ(?: năm (?:trước|ngoái|\\d{4}))?)|toàn vụ|cả vụ|niên vụ (?:này|nay|\\d{4}(?: ?[-/] ?\\d{2,4})?)|(?:kế hoạch|chỉ tiêu)(?: (?:huyện|tỉnh|xã|được|năm|\\d{4}))* giao',
  'cuối(?= (?:tháng|quý) )|sau(?= *$)|sau (?:\\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) tháng|lũy (?:kế|tích)|tính chung|cộng (?:dồn|lại)|tổng cộng|tính đến|thời điểm|chung|(?:trong|cùng) (?:thời gian|giai đoạn)(?: này)?|trong vòng',
];
const VERBS = [
  'ước(?: (?:tính|thực hiện|đạt|khoảng|có))?|dự (?:kiến|ước|tính)(?: cả năm)?|tính ra|sơ bộ|theo (?:báo cáo|ước tính|tính toán)',
  '(?:(?:là|giữ vai trò|đóng vai trò) )?(?:trụ đỡ|điểm sáng|động lực|đầu tàu|chủ lực|chủ đạo|dẫn dắt)|đạt(?: được| mức| khoảng)?|được|là|có|còn|thực hiện(?: được)?|hoàn thành|đã|đang|vẫn|cũng|đều|tiếp tục|mới|sẽ|chỉ|nhưng|song|tuy nhiên|tuy|mặc dù',
  'chiếm tỷ lệ|(?:chạm|cán)(?: tới)? (?:mốc|mức|ngưỡng)|(?:vươn|vọt) lên(?: mức)?|chạm|(?:mức )?kỷ lục|khoảng|trên|hơn|gần|xấp xỉ|tới|lên(?: đến| tới| mức)?|xuống(?: còn)?|ở mức|mức|với mức|con số|số|tổng số|tổng|với|giảm còn|tăng lên|nâng(?: lên)?|giảm|tăng|bằng',
  '(?:giữ|dừng(?: lại)?)(?: ở)?(?: mức| nhịp| đà)?|đứng ở(?: mức)?|đứng thứ \\d+|xếp thứ \\d+|đứng đầu|giữ vững|duy trì|ổn định|khá|rất|tương đối|cao(?: nhất)?|(?:mạnh|sâu|nhanh|nhiều)(?: nhất)?|nhẹ|tích cực|nhanh|đáng kể|trưởng|tăng trưởng|tốc độ tăng(?: trưởng)?|phát triển|phục hồi|khởi sắc|gia tăng',
  'thu hút|bỏ ra|đón(?: và phục vụ)?|phục vụ|thu(?: về)? được|xảy ra|phát hiện|ghi nhận|đóng góp|toàn ngành|sau rà soát|kết quả|thêm|cho|các loại|nói chung',
  '(?:có )?(?:diễn biến|chiều hướng|xu hướng)(?: phức tạp| gia tăng| tăng| giảm)*|được (?:kiểm soát|kiềm chế)(?: tốt)?|(?:theo |qua |sau )?(?:kết quả )?rà soát|hậu quả(?: làm)?',
  'hoạt động (?:thường xuyên|(?:có )?hiệu quả|ổn định|nền nếp)|tốt|bắt quả tang|(?:các )?(?:lực lượng|cơ quan|ngành) chức năng|(?:lực lượng )?công an các đơn vị, địa phương',
];
/** How a number moves and how it is come by, in the words of the press. */
const MOVEMENTS = [
  'bật|vọt|bứt phá|tăng tốc|tăng vọt|nhảy vọt|bật tăng|đảo chiều|lập (?:đỉnh|kỷ lục)|vượt (?:mốc|ngưỡng|mức|con số)|(?:cán|về) đích|(?:chạm|đạt|qua) (?:mốc|ngưỡng|mức|con số|đỉnh)|ngưỡng|đạt đỉnh',
  'nhích(?: lên| thêm)?|hạ(?: xuống| còn)?|neo ở|dao động(?: quanh| ở)?|vào khoảng|ước chừng|chừng|ngót(?: nghét)?|suýt soát|leo lên|tụt xuống|rút xuống|kéo giảm|giảm xuống|có mức|quy ra(?: tiền)?|quy đổi',
  'giữ nguyên|đi ngang|chững lại|chậm lại|hồi phục|sôi động|trầm lắng|khả quan|thuận lợi|ấn tượng|nổi bật|vượt bậc|đột phá|bền vững|vững chắc|rõ nét|rõ rệt|đáng (?:ghi nhận|khích lệ|mừng)',
  '(?:được )?(?:cải thiện|nâng cao|mở rộng|thu hẹp)|thống kê|theo thống kê|(?:số liệu )?cho thấy|tiếp đà|tiếp nối|ra đời|xong|dứt điểm|hoàn tất|khép lại|bước vào',
  'nhờ đó|qua đó|từ đó|theo đó|cụ thể(?: là)?|nhìn chung|về cơ bản|dù vậy|tuy vậy|vì vậy|do đó|nhân dịp',
];
/** Who does what a whole area does. */
const DOERS =
  '(?:bà con |người )?nông dân|bà con|ngư dân|các địa phương|(?:các )?cấp, ngành|chính quyền(?: các cấp)?|(?:toàn )?nền kinh tế';
const PLACES = [
  '(?:trên |của |thuộc |trong |tại )?(?:toàn |cả )?(?:địa bàn )?(?:toàn |cả )?(?:tỉnh|thành phố|tp|thủ đô|huyện|thị xã|quận|xã|phường|thị trấn|đặc khu|địa phương)(?: ta)?',
  '(?:trên |tại )?(?:toàn )?địa bàn|tại chỗ',
];
const PRICES =
  '(?:tính )?theo giá(?: (?:so sánh|cố định|thực tế|hiện hành|năm))*(?: \\d{4})?|giá (?:so sánh|thực tế|hiện hành)(?: (?:năm )?\\d{4})?|giá cố định(?: năm)?(?: \\d{4})?';
/** Whose something is where it can be nobody else's. */
const HOLDERS = [
  '(?:được )?(?:đều )?(?:kéo )?(?:giảm|tăng)(?: sâu| mạnh)? (?:trên |ở )?(?:cả )?(?:\\d+|hai|ba|02|03) (?:tiêu chí|mặt)(?: (?:về )?(?:số vụ|số người chết|số người bị thương|và|,)+)*',
  'so với (?:các )?tháng trước và cùng kỳ|của (?:thủ trưởng )?(?:các )?cơ quan(?: quản lý)?(?: hành chính)?(?: nhà nước)?(?: các cấp)?',
  'trở lên|(?:các )?đối tượng chính sách|(?:giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý) (?:tý|sửu|dần|mão|thìn|tỵ|ngọ|mùi|thân|dậu|tuất|hợi)',
  'được (?:điều tra|khám phá|làm rõ|phát hiện|xử lý)|, khí đốt(?:, nước nóng)?(?:,? (?:và )?hơi nước)?(?:,? và điều hòa không khí)?',
  ',? (?:và )?(?:hoạt động )?(?:(?:quản lý|thu gom)(?:,| và)? )*xử lý (?:rác thải|rác|nước thải|chất thải)(?:(?:,| và| -|-) ?(?:rác thải|nước thải|chất thải))*|và dịch vụ hỗ trợ(?: vận tải)?',
  '(?:xuất |nhập )?(?:khẩu )?của (?:các )?doanh nghiệp (?:thành phố|tỉnh)(?: qua (?:các )?cửa khẩu(?: trên)? cả nước)?|qua cửa khẩu(?: trên)? cả nước|,? (?:kể cả|tính cả|bao gồm(?: cả)?) dầu thô',
  '(?:tính )?theo (?:chuẩn|tiêu chí)(?: (?:nghèo|tiếp cận|đa chiều|mới|trung ương|quốc gia|nông thôn mới|ntm))+',
  'qua hệ thống cấp nước tập trung|hợp vệ sinh',
  '(?:trên|qua|thông qua|vào) (?:hệ thống|phần mềm|cổng) (?:thông tin )?(?:một cửa(?: điện tử)?|giải quyết (?:thủ tục hành chính|tthc)|dịch vụ công)(?! quốc gia)',
  '(?:tại )?các bệnh viện|tại bệnh viện(?: và lưu trú tại trạm y tế xã)?|bệnh viện và lưu trú tại trạm y tế(?: xã)?|(?:cả )?\\d+ tuyến|trung học phổ thông|thpt|vào ngân sách(?: nhà nước)?|nhà nước|dự án, nhiệm vụ khác',
  'theo (?:kế hoạch|quyết định)(?: đã)?(?: được)? giao(?: của)?(?: thủ tướng(?: chính phủ)?)?|thủ tướng chính phủ giao',
  '(?:tại |của )?các ngân hàng thương mại|(?:của )?(?:các|hệ thống) (?:ngân hàng|tổ chức tín dụng|tctd)(?:(?: và|,) (?:các )?(?:ngân hàng|tổ chức tín dụng|tctd))?',
  '(?:tại |của )?các cơ sở (?:lưu trú|y tế)|du khách|hàng hóa|cây có hạt|có hạt|cây hằng năm|cây hàng năm',
];
const COUNTRY = '(?:của |trên )?(?:cả nước|toàn quốc|phạm vi cả nước|việt nam|nước ta)';

const alternatives = (patterns: readonly string[]): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\d])(?:${patterns.map((pattern) => `(?:${pattern})`).join('|')})(?![\\p{L}\\d])`,
    'gu',
  );

/** What limits nothing wherever it stands. */
export const NEUTRAL = alternatives([...HOLDERS, ...TIME, PRICES, DOERS, ...MOVEMENTS, ...PLACES, ...VERBS]);
/** What limits nothing in a report on the country. */
export const NEUTRAL_IN_COUNTRY = alternatives([COUNTRY]);
