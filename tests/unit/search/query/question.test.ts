import { describe, expect, it, test } from 'vitest';
import { leaveOutQuestion } from '../../../../src/search/query/question.ts';

describe('a question', () => {
  test.each([
    ['NSNN là gì', 'NSNN', 'là gì'],
    ['nsnn la gi?', 'nsnn', 'la gi?'],
    ['thu ngân sách năm ngoái bao nhiêu', 'thu ngân sách', 'năm ngoái bao nhiêu'],
    ['Tỉnh thu ngân sách được bao nhiêu tiền ?', 'Tỉnh thu ngân sách', 'được bao nhiêu tiền ?'],
    ['có bao nhiêu doanh nghiệp thành lập mới?', 'doanh nghiệp thành lập mới?', 'có bao nhiêu'],
    ['tinh co bao nhieu hop tac xa', 'tinh hop tac xa', 'co bao nhieu'],
    ['thu nội địa từ năm 2010 đến năm 2015', 'thu nội địa', 'từ năm 2010 đến năm 2015'],
    ['trồng rừng năm nay thế nào', 'trồng rừng', 'năm nay thế nào'],
    ['xuất khẩu như thế nào so với năm trước?', 'xuất khẩu', 'như thế nào so với năm trước?'],
  ])('%s asks for %s', (typed, asked, leftOut) => {
    expect(leaveOutQuestion(typed)).toEqual({ asked, leftOut });
  });

  it('is no question without a word to ask with', () => {
    for (const typed of ['thu ngân sách', 'tăng so với năm trước', 'gì', 'bao nhiêu', 'giá trị là', '']) {
      expect(leaveOutQuestion(typed), typed).toEqual({ asked: typed, leftOut: '' });
    }
  });

  it('is left as it is where its letters cannot be told apart', () => {
    const typed = 'x\u0323\u0301 là gì';
    expect(leaveOutQuestion(typed).asked).toBe(typed);
  });

  it('keeps what stands in quotation marks', () => {
    expect(leaveOutQuestion('"là gì"')).toEqual({ asked: '"là gì"', leftOut: '' });
    expect(leaveOutQuestion('“thu bao nhiêu” là gì').asked).toBe('“thu bao nhiêu”');
  });
});
