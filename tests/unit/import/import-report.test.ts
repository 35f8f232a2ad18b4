import { describe, expect, it } from 'vitest';
import { ImportError } from '../../../src/import/import-error.ts';
import { importReport, type ImportOptions } from '../../../src/import/import-report.ts';
import { unruledTable } from '../../../src/import/source-remarks.ts';
import { areas } from './areas.ts';

const HEAD = 'Số: 4/BC-UBND\n\nBản Mới, ngày 3 tháng 5 năm 2024\n\nBÁO CÁO\nTình hình tháng 4 năm 2024\n\n';

const run = (raw: string, options: Partial<ImportOptions> = {}) =>
  importReport(raw, { fileName: 'a.txt', areas, ...options });

describe('an import', () => {
  it('names the draft by area and period, and reads the head as printed', () => {
    const { slug, document, missing } = run(`${HEAD}Nước về đều.`);
    expect(slug).toBe('ban-moi-2024-m04');
    expect(missing).toBeUndefined();
    expect(document.head).toMatchObject({
      title: 'Tình hình tháng 4 năm 2024',
      area: 'ban-moi',
      issuer: 'UBND huyện Bản Mới',
      period: '2024-M04',
      date: '2024-05-03',
      number: '4/BC-UBND',
    });
  });

  it.each([
    ['Xã Tân Thử', 'commune', 'UBND xã Tân Thử'],
    ['Xã Tân Thử', 'district', 'UBND xã Tân Thử'],
    ['Phường 1', 'commune', 'UBND phường 1'],
    ['Đặc khu Đảo Thử', 'commune', 'UBND đặc khu Đảo Thử'],
    ['Thị trấn Thử', 'district', 'UBND thị trấn Thử'],
    ['TP. Thử', 'city', 'UBND thành phố Thử'],
    ['Tân Thử', 'commune', 'UBND xã Tân Thử'],
  ] as const)('names the committee of %s, a %s, once with its level: %s', (name, level, issuer) => {
    const place = { id: 'noi-nay', name, level, aliases: [] };
    const { document } = run(`ỦY BAN NHÂN DÂN\n\n${HEAD}Nước về đều.`, {
      areas: [...areas, place],
      area: 'noi-nay',
    });
    expect(document.head.issuer).toBe(issuer);
  });

  it('names no committee of a country, which has none', () => {
    const { document } = run(`${HEAD}Nước về đều.`, { area: 'viet-nam' });
    expect(document.head.issuer).toBeUndefined();
  });

  it('knows a ward of a number by its name with its level, and by no number in the text', () => {
    const ward = { id: 'phuong-1', name: 'Phường 1', level: 'commune', aliases: [] } as const;
    const head = HEAD.replace('Bản Mới', 'Phường 1');
    expect(run(`${head}Nước về đều.`, { areas: [...areas, ward] }).slug).toBe('phuong-1-2024-m04');
    expect(run(`${HEAD}Nước về 1 lần.`, { areas: [...areas, ward] }).slug).toBe('ban-moi-2024-m04');
  });

  it('asks for what the document does not say, by the option’s name', () => {
    const { slug, missing } = run('BÁO CÁO\nTình hình sản xuất\n\nNước về đều.');
    expect(slug).toBe('');
    expect(missing?.map(({ option }) => option)).toEqual(['--period', '--area']);
    expect(missing?.[0]?.message).toContain('--period 2024-Q1');
  });

  it('believes the options more than the document', () => {
    const { slug } = run(`${HEAD}Nước về đều.`, { area: 'mau', period: '2024-Q1' });
    expect(slug).toBe('mau-2024-q1');
  });

  it('reads a text whose letters only look right as one whose letters are, and tells it once', () => {
    const letter =
      'UBND HUYỆN BẢN ĐẮK\nSố: 4/BC-UBND\n\nĐắk Mới, ngày 3 tháng 5 năm 2024\n\nBÁO CÁO\nTình hình tháng 4 năm 2024\n\n';
    const right = `${letter}I. ĐÁNH GIÁ\nĐàn trâu đạt 41.207 con; vụ Đông Xuân đã xong, đường đi lại tốt.`;
    const wrong = right.replaceAll('Đ', 'Ð').replaceAll('đ', 'ð').replace('BẢN', 'B\u1ea2\u039d');
    const options = { area: 'ban-moi' };
    expect(run(wrong, options).markdown).toBe(run(right, options).markdown);
    const told = run(wrong, options).review.filter(({ what }) => what.includes('ký tự trông giống'));
    expect(told).toHaveLength(1);
    expect(told[0]?.why).toContain('U+039D');
    expect(run(right, options).review.some(({ what }) => what.includes('ký tự trông giống'))).toBe(false);
  });

  it('refuses options that name nothing', () => {
    expect(() => run(HEAD, { period: '2024-3M' })).toThrow(ImportError);
    expect(() => run(HEAD, { area: 'khong-co' })).toThrow(/ban-moi/u);
  });

  it('says where in the source: by page where the file has pages, and at the table that a notice is about', () => {
    const texts = [
      'BÁO CÁO',
      'Tình hình tháng 4 năm 2024',
      'Nước về đều.',
      '| Xã | Số hộ |',
      '| --- | --- |',
      '| Nà Lúa | 12 |',
    ];
    const body = texts
      .flatMap((text) => [text, ''])
      .map((text, index) => ({ text, number: index + 1, page: 1 }));
    const lines = [...body, { text: '2', number: 13, page: 2 }, { text: 'Hết.', number: 14, page: 2 }];
    const near = unruledTable({ page: 1, first: 'Xã | Số hộ', isTable: true });
    const source = { lines, paged: true, placed: true, notices: [near] };
    const { review, markdown } = importReport(source, { fileName: 'a.pdf', areas, area: 'mau' });
    const told = review.find(({ what }) => what.includes('không kẻ khung'));
    expect(markdown.split('\n')[(told?.line ?? 0) - 1]).toBe('| Xã | Số hộ |');
    expect(review.find(({ what }) => what.includes('Đã bỏ'))?.why).toContain('trang 2: “2”');
  });

  it('lists what a person must look at first, by line of the draft', () => {
    const raw = `${HEAD}Nước về¹ đều.\n\n¹ Từ đập trên.\n\n² Từ giếng.`;
    const { review, markdown, stats } = run(raw);
    expect(review.map(({ severity, what }) => `${severity}: ${what}`)).toEqual([
      'must: Chú thích 2 chưa đặt được vào chỗ dẫn',
    ]);
    const line = markdown.split('\n')[(review[0]?.line ?? 0) - 1];
    expect(line).toBe('Nước về[^1] đều. (chú thích chưa rõ vị trí)[^2]');
    expect(stats).toMatchObject({ notes: 2, notesLinked: 1, notesUnplaced: 1, wordsIn: 28, wordsOut: 28 });
  });

  it('keeps a mark without a note as text, and tells', () => {
    const { review, markdown } = run(`${HEAD}Nước về¹ đều. Lúa tốt⁷.\n\n¹ Từ đập trên.`);
    expect(review[0]?.what).toBe('Dấu chú thích 7 không có chú thích');
    expect(markdown).toContain('Lúa tốt⁷.');
  });

  it('takes a mark that no note has for the one note that lacks its own', () => {
    const { review, markdown } = run(`${HEAD}Nước về¹ đều. Lúa tốt⁷.\n\n¹ Từ đập.\n\n² Sớm vụ.`);
    expect(markdown).toContain('Lúa tốt[^2].');
    expect(review[0]).toMatchObject({ severity: 'should', what: 'Chỗ dẫn chú thích 2 cần xem lại' });
  });

  it('places a mark that lost its raising by the order of the notes', () => {
    const { markdown, stats } = run(
      `${HEAD}Nước về¹ đều. Đập giữ được nước2. Lúa tốt³.\n\n¹ Từ đập.\n\n² Đủ tưới.\n\n³ Sớm vụ.`,
    );
    expect(markdown).toContain('Đập giữ được nước[^2].');
    expect(stats).toMatchObject({
      notesUnplaced: 0,
      signReadings: [{ printed: 'nước2.', kept: 'nước.', note: '2' }],
    });
  });

  it('gives a number that begins anew a label of its own', () => {
    const { document } = run(`${HEAD}Nước về¹.\n\n¹ Từ đập.\n\nLúa tốt¹ lắm.\n\n¹ Sớm vụ.`);
    expect(document.notes.map(({ label }) => label)).toEqual(['1', '1-2']);
    expect(document.notes[1]?.citations[0]?.passage.text).toBe('Lúa tốt lắm.');
  });

  it('keeps no note without text', () => {
    const { document, markdown } = run(`${HEAD}Nước về¹ đều².\n\n¹\n\n² Đủ tưới.`);
    expect(document.notes.map(({ label }) => label)).not.toContain('');
    expect(document.notes.every(({ paragraphs }) => paragraphs.every(({ text }) => text !== ''))).toBe(true);
    expect(markdown).not.toMatch(/^\[\^\d+\]:\s*$/mu);
  });

  it('joins a paragraph over a page’s notes, a dash that closes up and a clause behind a semicolon', () => {
    const { document } = run(
      `${HEAD}Kế hoạch đắp đập giai đoạn (2021-\n\n¹ Chú.\n\n2025) đã xong¹; bà con gieo 4 ha ngô;\n\n² Chú hai.\n\ncấy 5 ha lúa² muộn.`,
    );
    const [, paragraph] = document.blocks;
    expect(paragraph).toMatchObject({
      text: {
        text: 'Kế hoạch đắp đập giai đoạn (2021-2025) đã xong; bà con gieo 4 ha ngô; cấy 5 ha lúa muộn.',
      },
    });
  });

  it('hands the structure to figure recognition and writes what it proposes', () => {
    const { markdown, stats } = run(`${HEAD}Đàn dê có 40 con¹.\n\n¹ Cả dê con.`, {
      proposeFigures: ({ blocks, notes }) => {
        const passage = notes[0]?.citations[0]?.passage;
        expect(blocks.at(-1)).toMatchObject({ text: passage });
        return {
          figures: new Map(
            passage
              ? [
                  [
                    passage,
                    [
                      {
                        start: 10,
                        end: 16,
                        indicator: 'dan-de',
                        rule: 'name-before',
                        doubts: [],
                        confidence: 0.9,
                      },
                    ],
                  ],
                ]
              : [],
          ),
        };
      },
    });
    expect(markdown).toContain('Đàn dê có [40 con](../indicators/dan-de.md)[^1].');
    expect(stats.figuresProposed).toBe(1);
  });
});
