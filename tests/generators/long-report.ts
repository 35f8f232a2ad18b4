import type { Random } from './seeded-random.ts';

/** Measured on the four real reports: a full one has up to 95 KB of text, some 80 headings and 45 notes. */
const BYTES = 95_000;
const NOTES = 45;

const SYLLABLES = (
  'an bàn bảo bình bộ cán cao chế chi chính chợ chung công cuộc cửa dân dịch dịp doanh dự đất đầu đề điểm điện ' +
  'định đoàn đội đồng đường gia giá giao giảm giữ hành hạn học hội hợp hướng khai khẩu khó khu kiểm kinh lao lập ' +
  'lâm lịch liên lĩnh luật lực mạng mới môi mục năm năng nghề nghị nghiệp ngành nguồn nhà nhân nhiệm nông nước ' +
  'phát phép phí phòng phối phương phường quan quản quy quyền rừng sách sản sinh soát sông sở tài tập tăng tế ' +
  'thanh thành tháng thẩm thị thiết thông thực thuế thương tiếp tiêu tỉnh tổ tổng trang triển trình trung trường ' +
  'tư từng vận văn vệ vị viên việc vốn vụ vùng xã xây xuất y yêu ý'
).split(' ');

type Counted = readonly [id: string, name: string, unit: string, start: number, kind: string];

/** The body of a full-length report: headings of three depths, long paragraphs, figures, notes and tables. */
export function longReport(random: Random, indicators: readonly Counted[]): string {
  const blocks: string[] = [];
  const notes: string[] = [];
  let size = 0;
  const add = (block: string): void => {
    blocks.push(block);
    size += Buffer.byteLength(block) + 2;
  };
  for (let part = 1; size < BYTES; part += 1) {
    add(`## ${'I'.repeat(Math.min(part, 3))}${part > 3 ? part : ''}. ${sentence(random, 5)}`);
    for (let section = 1; section <= 4 && size < BYTES; section += 1) {
      add(`### ${section}. ${sentence(random, 6)}`);
      for (let passage = 1; passage <= 3; passage += 1) {
        add(`#### ${section}.${passage}. ${sentence(random, 7)}`);
        for (let lines = 0; lines < 2; lines += 1) add(paragraph(random, indicators, notes));
      }
    }
    add(table(random, indicators));
  }
  return [...blocks, ...notes].join('\n\n');
}

function paragraph(random: Random, indicators: readonly Counted[], notes: string[]): string {
  const sentences: string[] = [];
  for (let count = 0; count < 4; count += 1) sentences.push(`${sentence(random, 22 + random() * 20)}.`);
  const [id, name, unit, start] = indicators[Math.floor(random() * indicators.length)] ?? indicators[0]!;
  const value = `${written(start * (0.5 + random()))} ${unit}, tăng ${written(random() * 30)}% so với cùng kỳ`;
  let mark = '';
  if (notes.length < NOTES) {
    notes.push(`[^${notes.length + 1}]: ${sentence(random, 20 + random() * 120)}.`);
    mark = `[^${notes.length}]`;
  }
  sentences.splice(2, 0, `${name} [ước ${value}](../indicators/${id}.md)${mark}.`);
  return sentences.join(' ');
}

function table(random: Random, indicators: readonly Counted[]): string {
  const rows = indicators.map(
    ([id, name, unit, start]) =>
      `| [${name}](../indicators/${id}.md) | ${unit} | ${written(start * (0.5 + random()))} | ${written(random() * 100)} |`,
  );
  return [
    '| Chỉ tiêu | Đơn vị | Thực hiện | So với kế hoạch (%) |',
    '| --- | --- | ---: | ---: |',
    ...rows,
  ].join('\n');
}

function sentence(random: Random, words: number): string {
  const chosen = Array.from(
    { length: Math.round(words) },
    () => SYLLABLES[Math.floor(random() * SYLLABLES.length)],
  );
  const text = chosen.join(' ');
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}

/** A number as reports print it: `1.234,5`. */
export function written(value: number): string {
  return (Math.round(value * 10) / 10).toLocaleString('vi-VN');
}
