import { existsSync, statSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** What the sample files name: the keeper changes it later by editing them. */
export interface NewArchive {
  /** Id and name of the province or city, such as `cao-bang`, `Tỉnh Cao Bằng`. */
  readonly area: { readonly id: string; readonly name: string };
  readonly title: string;
}

/**
 * Writes the files of an archive with one area, one topic, one indicator and a draft that shows how reports are
 * written; all of it passes `npm run check`.
 *
 * @returns paths of the files, from the folder
 * @throws where the folder holds anything: nothing of a keeper's is ever overwritten
 */
export async function writeNewArchive(dir: string, archive: NewArchive): Promise<string[]> {
  if (existsSync(dir) && !statSync(dir).isDirectory())
    throw new Error(`${dir} là một tệp; hãy nêu một thư mục mới.`);
  if (existsSync(dir) && (await readdir(dir)).length > 0)
    throw new Error(`${dir} không trống; hãy nêu một thư mục mới hoặc trống. Chưa ghi gì.`);
  const files = sampleFiles(archive);
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), text);
  }
  return Object.keys(files);
}

function sampleFiles({ area, title }: NewArchive): Record<string, string> {
  const quoted = JSON.stringify;
  // Within a sentence: "UBND tỉnh Cao Bằng".
  const name = area.name.replace(/^(?:Tỉnh|Thành phố)(?= )/u, (kind) => kind.toLowerCase());
  return {
    '.gitattributes': `# Tệp gốc giữ nguyên từng byte qua Git: người đọc đối chiếu chúng bằng mã băm.
* text=auto
originals/** -text
`,
    'site.yaml': `title: ${quoted(title)}
tagline: ${quoted(`Báo cáo kinh tế - xã hội của ${name}`)}
description: ${quoted(`Các báo cáo kinh tế - xã hội của ${name}: đọc được, tra được, tải về được.`)}
# Cơ quan hoặc nhóm giữ kho, và địa chỉ thư để người đọc báo lỗi.
publisher: ${quoted(`UBND ${name}`)}
contact: ''
licence:
  name: CC BY 4.0
  url: https://creativecommons.org/licenses/by/4.0/deed.vi
# Một câu ở cuối mọi trang, khi cần.
notice: ''
# Mã các chỉ tiêu hiện ở trang chủ.
headline_indicators:
  - thu-ngan-sach
# Ngôn ngữ của các trang. Bỏ en thì kho không có trang tiếng Anh.
languages: [vi, en]
# Tệp zip để tải về: data là mọi tệp dữ liệu, site là cả trang web (đọc không cần mạng). Không cần thì để [].
zips: []
`,
    'areas.yaml': `areas:
  - id: ${area.id}
    name: ${quoted(area.name)}
    # name_en: tên bằng tiếng Anh, cho các trang ở /en/
    level: province
`,
    'topics.yaml': `# Mỗi chủ đề nhận các mục có một trong những tên ghi ở headings.
topics:
  - id: ngan-sach
    name: Ngân sách
    name_en: Budget
    headings:
      - Thu, chi ngân sách
`,
    'glossary.yaml': `terms:
  - id: du-toan
    term: Dự toán
    explanation: Số thu, chi được giao cho cả năm.
`,
    'indicators/thu-ngan-sach.md': `---
name: Tổng thu ngân sách nhà nước trên địa bàn
name_en: State budget revenue
unit: tỷ đồng
kind: cumulative
topic: ngan-sach
aliases: [tổng thu NSNN, thu ngân sách nhà nước]
---

Toàn bộ số thu ngân sách nhà nước trên địa bàn, cộng dồn từ ngày 01 tháng 01.
`,
    [`reports/${area.id}-2024-q1.md`]: `---
title: Báo cáo mẫu quý I năm 2024
area: ${area.id}
issuer: ${quoted(`UBND ${name}`)}
period: 2024-Q1
date: "2024-03"
edition: full
status: draft
source:
  transcription: clean
---

## 1. Thu, chi ngân sách

Đây là bản nháp để xem cách viết; hãy xóa tệp này khi có báo cáo thật. Tổng thu ngân sách nhà nước
[ước 100 tỷ đồng[^1], đạt 25% dự toán, tăng 5% so với cùng kỳ](../indicators/thu-ngan-sach.md).

[^1]: Chú thích viết như thế này.
`,
  };
}
