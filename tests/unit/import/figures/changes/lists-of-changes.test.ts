import { describe, expect, it } from 'vitest';
import { linked } from '../linked.ts';

describe('a list of changes', () => {
  it('is measured on the month that its sentence opens with, past semicolons too', () => {
    expect(
      linked(
        'Trong tháng 9, cả nước xảy ra 1.204 vụ tai nạn giao thông, làm thiệt mạng 612 người. So với tháng 8, số vụ tai nạn giao thông giảm 2,4%; số người thiệt mạng giảm 1,8%. So với cùng kỳ năm 2023, số vụ tai nạn giao thông giảm 11,6%; số người thiệt mạng giảm 7,3%.',
        { area: 'viet-nam' },
      ),
    ).toEqual([
      'tai-nan-giao-thong: 1.204 vụ (period: 2024-M09)',
      'nguoi-chet-tngt: 612 người (period: 2024-M09)',
      'tai-nan-giao-thong: giảm 11,6% (period: 2024-M09)',
      'nguoi-chet-tngt: giảm 7,3% (period: 2024-M09)',
    ]);
  });

  it('of two bases gives both, in their order, to what only repeats the list', () => {
    expect(
      linked(
        'Trong tháng 9, có 812 doanh nghiệp quay trở lại hoạt động, tăng 7,1% so với tháng trước và tăng 21,4% so với cùng kỳ năm 2023; 406 doanh nghiệp hoàn tất thủ tục giải thể, tăng 3,2% và tăng 40,6%.',
      ),
    ).toEqual([
      'doanh-nghiep-quay-lai: 812 doanh nghiệp quay trở lại hoạt động, tăng 7,1% so với tháng trước và tăng 21,4% so với cùng kỳ năm 2023 (period: 2024-M09)',
      'doanh-nghiep-giai-the: 406 doanh nghiệp (period: 2024-M09)',
      'doanh-nghiep-giai-the: tăng 40,6% (period: 2024-M09)',
    ]);
  });

  it('says of each of the two movements what it is of', () => {
    expect(
      linked(
        'Tính chung 9 tháng, vận chuyển hành khách đạt 14,2 triệu người, luân chuyển đạt 986 triệu người.km, so với cùng kỳ năm trước vận chuyển giảm 3,4%, luân chuyển giảm 2,6%.',
      ),
    ).toEqual([
      'van-chuyen-hanh-khach: 14,2 triệu người',
      'luan-chuyen-hanh-khach: 986 triệu người.km',
      'van-chuyen-hanh-khach: giảm 3,4%',
      'luan-chuyen-hanh-khach: giảm 2,6%',
    ]);
  });

  it('is given in turn, though all but its first have no verb', () => {
    expect(
      linked(
        'Tính chung 9 tháng, cả nước có 96,4 nghìn doanh nghiệp đăng ký thành lập mới với tổng số vốn đăng ký 812 nghìn tỷ đồng và tổng số lao động 604 nghìn người, lần lượt tăng 9,2%, 4,6% và 10,8% so với cùng kỳ năm trước.',
        { area: 'viet-nam' },
      ),
    ).toEqual([
      'doanh-nghiep-moi: 96,4 nghìn doanh nghiệp',
      'von-doanh-nghiep-moi: 812 nghìn tỷ đồng',
      'lao-dong-doanh-nghiep-moi: 604 nghìn người',
      'doanh-nghiep-moi: tăng 9,2%',
      'von-doanh-nghiep-moi: 4,6%',
      'lao-dong-doanh-nghiep-moi: 10,8% so với cùng kỳ năm trước',
    ]);
  });
});

describe('a change that says itself again', () => {
  it('is one, told as a count and in per cent', () => {
    expect(
      linked(
        'Toàn thành phố xảy ra 186 vụ phạm pháp hình sự (giảm 9 vụ, tương đương 4,6% so với cùng kỳ năm 2023).',
        {
          area: 'vinh-an',
        },
      ),
    ).toEqual([
      'vu-pham-phap-hinh-su: 186 vụ phạm pháp hình sự (giảm 9 vụ, tương đương 4,6% so với cùng kỳ năm 2023)',
    ]);
  });

  it('may stand in a bracket behind its verb', () => {
    expect(linked('Tội phạm về trật tự xã hội giảm sâu (giảm 18,4%) so với cùng kỳ năm 2023.')).toEqual([
      'vu-pham-phap-hinh-su: giảm 18,4%',
    ]);
  });
});
