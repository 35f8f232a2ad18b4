import { UNKNOWN_ISSUER, UNKNOWN_TITLE } from '../domain/open-draft.ts';
import type { Remark } from './draft-document.ts';
import { headRemark } from './review.ts';

/* What the import could not tell of a document's head. Texts are Vietnamese, for the keeper. */

export const missingTitle: Remark = {
  ...headRemark(
    'must',
    'Chưa rõ tên báo cáo',
    'Không thấy dòng “BÁO CÁO” và tên báo cáo ở đầu văn bản.',
    'Điền title ở đầu tệp theo bản gốc.',
  ),
  openWhile: `title: ${UNKNOWN_TITLE}`,
};

export const damagedTitle = headRemark(
  'must',
  'Tên báo cáo lấy từ bản OCR, sai chính tả',
  'Tên được giữ nguyên như máy đọc, không tự sửa.',
  'Sửa title ở đầu tệp theo bản gốc.',
);

export const missingNumber = headRemark(
  'should',
  'Chưa rõ số, ký hiệu văn bản',
  'Không thấy dòng “Số: …/BC-…” ở đầu văn bản.',
  'Điền number ở đầu tệp nếu bản gốc có; nếu không thì bỏ trống.',
);

export const missingIssuer: Remark = {
  ...headRemark(
    'must',
    'Chưa rõ cơ quan ban hành',
    'Không thấy tên ủy ban nhân dân ở đầu hoặc cuối văn bản.',
    'Sửa issuer ở đầu tệp, ví dụ: UBND tỉnh Lạng Sơn.',
  ),
  openWhile: `issuer: ${UNKNOWN_ISSUER}`,
};

export const yearAsDate = (year: string): Remark =>
  headRemark(
    'should',
    'Chưa rõ ngày ban hành',
    `Phần đầu văn bản không ghi ngày; date tạm lấy năm ${year} của kỳ báo cáo.`,
    'Sửa date ở đầu tệp theo bản gốc: 2024-03-15, 2024-03 hoặc 2024.',
  );

export const guessedArea = (name: string): Remark =>
  headRemark(
    'should',
    `Khu vực “${name}” suy từ thân văn bản`,
    'Phần đầu văn bản không nêu; đây là tên được nhắc nhiều nhất.',
    'Nếu sai, nhập lại với --area.',
  );
