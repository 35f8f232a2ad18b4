import { describe, expect, it } from 'vitest';
import { propose } from './catalogue.ts';

const ocr = { transcription: 'ocr' } as const;

describe('figures of an OCR transcription', () => {
  it('are found through damaged names, verbs and units; the link keeps the printed text', () => {
    const text = 'Téng thu ngan sach nha nudc udc 7.353,5 ty dong, dat 98,2% du toan, ting 29,8%.';
    expect(propose([text], [], ocr)).toMatchObject({
      proposals: [{ indicator: 'thu', quote: '7.353,5 ty dong, dat 98,2% du toan, ting 29,8%' }],
      remarks: [],
    });
  });

  it('are not found through a word that is only like a name', () => {
    expect(propose(['Bao dam thu ngan sich 7 ty dong.'], [], ocr).proposals).toEqual([]);
  });

  it('carry the likely reading of a damaged number, and the keeper is told', () => {
    const { proposals, remarks } = propose(['Nhap khau 2.130.8 triu USD, tang 34,9%.'], [], ocr);
    expect(proposals).toEqual([
      { indicator: 'nhap-khau', quote: '2.130.8 triu USD, tang 34,9%', title: 'value: 2.130,8' },
    ]);
    expect(remarks).toMatchObject([
      { severity: 'must', at: 10, what: 'Số in “2.130.8” được đọc là 2.130,8' },
    ]);
  });

  it('carry a reading that only arithmetic can tell, with the sum', () => {
    const text =
      'Téng chi ngan sach dia phuong 8.932 ty dong, trong d6: Chi can ddi ngan sach dia phuong 7. 1376 ty dong, chi cac chuong trinh muc tiéu 1.794,4 ty dong.';
    const { proposals, remarks } = propose([text], [], ocr);
    expect(proposals[1]).toEqual({
      indicator: 'chi-can-doi',
      quote: '7. 1376 ty dong',
      title: 'value: 7.137,6',
    });
    expect(remarks.map(({ why }) => why).join()).toContain('7.137,6 + 1.794,4 = 8.932');
  });

  it('are not proposed where the number can be read in several ways: the keeper is asked', () => {
    const { proposals, remarks } = propose(['Chi can ddi ngan sach dia phuong 7. 1376 ty dong.'], [], ocr);
    expect(proposals).toEqual([]);
    expect(remarks).toMatchObject([{ severity: 'must', what: expect.stringContaining('7. 1376') as string }]);
  });

  it('are told to the keeper where a share has lost its sign', () => {
    const { proposals, remarks } = propose(['Ty 18 lao dong qua dao tao dat 63,48, tang 1,8%.'], [], ocr);
    expect(proposals).toEqual([]);
    expect(remarks).toMatchObject([{ what: expect.stringContaining('63,48') as string }]);
  });

  it('are told to the keeper where a percentage is read with another mark', () => {
    const { proposals, remarks } = propose(['Nhap khau 122 triéu USD, dat 72.2% ké hoach.'], [], ocr);
    expect(proposals).toEqual([{ indicator: 'nhap-khau', quote: '122 triéu USD, dat 72.2% ké hoach' }]);
    expect(remarks).toMatchObject([{ what: 'Tỷ lệ in “72.2%” được đọc là 72,2%' }]);
  });

  it('keep their change behind a word that OCR gave a digit', () => {
    const text = 'Số vu tai nan giao thong 257 vu, t6 cao, giam 1,9% so voi cung ky.';
    expect(propose([text], [], ocr).proposals).toEqual([
      { indicator: 'tai-nan', quote: '257 vu, t6 cao, giam 1,9% so voi cung ky' },
    ]);
  });

  it('of the tasks ahead are left alone, though the heading is damaged', () => {
    const text = 'Téng thu ngan sach nha nudc 9.000 ty dong.';
    expect(propose(['# Phan II NHIEM VU, GIAI PHAP', text], [], ocr).proposals).toEqual([]);
  });
});

describe('a damaged number in a clean transcription', () => {
  it('is proposed with its likely reading too', () => {
    const { proposals, remarks } = propose(['Nhập khẩu 2.130.8 triệu USD.']);
    expect(proposals).toEqual([
      { indicator: 'nhap-khau', quote: '2.130.8 triệu USD', title: 'value: 2.130,8' },
    ]);
    expect(remarks).toHaveLength(1);
  });
});
