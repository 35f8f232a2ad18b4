/** The page that says what the archive is and how far it can be trusted. */
export const title = 'Giới thiệu';
export const heading = (site: string): string => `Giới thiệu ${site}`;

export const reading = 'Đọc một báo cáo ở đây';
export const readingNotes =
  'Bấm vào số chú thích nhỏ trên đầu chữ, chú thích hiện ngay bên cạnh; nhấn phím Esc hay bấm ra ngoài để đóng.';
export const readingFigures =
  'Sau mỗi số liệu được nhận ra có ba vạch nhỏ như một biểu đồ: bấm vào để xem số ấy qua các kỳ.';
export const readingTable = 'Cuối trang có bảng mọi số liệu của báo cáo, mỗi dòng dẫn về câu đã nêu nó.';

export const trust = 'Số liệu ở đây tin được đến đâu';
export const trustSource =
  'Kho không tự đặt ra con số nào. Mỗi giá trị, tỷ lệ so với kế hoạch, mức tăng giảm đều lấy từ một cụm từ cụ thể trong báo cáo, và luôn dẫn về đúng câu ấy. Số do kho tính, như cùng kỳ năm trước suy từ mức tăng, được ghi rõ là suy ra, kèm khoảng thấp nhất và cao nhất mà việc làm tròn cho phép.';
export const trustChecks =
  'Trang {checks} cộng các phần của một tổng để xem báo cáo có khớp không. Khi một cách tính thay đổi giữa các năm, trang của chỉ tiêu nói rõ, vì số trước và sau không so với nhau được.';
export const trustChecksLink = 'đối chiếu';
export const trustPeriods =
  'Kho không nối số của những kỳ khác nhau: chín tháng và một quý nằm ở những biểu đồ riêng.';

export const fault = 'Thấy chỗ sai';
export const faultByMail =
  'Xin gửi thư tới {contact}, kèm địa chỉ trang và câu có chỗ sai. Chỗ nào đã sửa được ghi ở đầu trang của báo cáo.';
export const faultOtherwise = 'Xin báo cho người giữ kho, kèm địa chỉ trang và câu có chỗ sai.';

export const reuse = 'Dùng lại';
export const reuseHint =
  'Mọi số liệu tải về được ở trang {data}. Trang này không dùng cookie, không theo dõi người đọc và không gọi tới máy chủ nào khác. Nội dung của kho dùng theo giấy phép {licence}';
export const reuseDataLink = 'dữ liệu';
