import { existsSync, statSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import type { AreaLevel } from '../domain/area.ts';
import { matchForm, slugify } from '../domain/orthography.ts';

/** What the sample files name: the keeper changes it later by editing them. */
export interface NewArchive {
  /** Name of the place whose reports it will hold, such as `Tỉnh Cao Bằng`. */
  readonly area: string;
  readonly title: string;
  /** Whether a draft is written that shows how reports are; who drops documents at the desk needs none. */
  readonly sample?: boolean;
}

/** The archive that new ones take their catalogue from: the project's own, so that nothing is kept twice. */
const CATALOGUE = join(import.meta.dirname, '../../content');
const COPIED = ['topics.yaml', 'glossary.yaml', 'abbreviations.yaml'] as const;

/**
 * Writes the files of an archive with the whole catalogue of the demonstration (indicators, topics, glossary,
 * abbreviations), the provinces of the country with the place itself and what lies within it, and a draft that shows
 * how reports are written; all of it passes `npm run check`.
 *
 * @returns paths of the files, from the folder
 * @throws where the folder holds anything: nothing of a keeper's is ever overwritten
 */
export async function writeNewArchive(
  dir: string,
  { area: given, title, sample = true }: NewArchive,
): Promise<string[]> {
  if (existsSync(dir) && !statSync(dir).isDirectory())
    throw new Error(`${dir} là một tệp; hãy nêu một thư mục mới.`);
  if (existsSync(dir) && (await readdir(dir)).length > 0)
    throw new Error(`${dir} không trống; hãy nêu một thư mục mới hoặc trống. Chưa ghi gì.`);
  const { text: areas, ...area } = areasAround(given, await readFile(join(CATALOGUE, 'areas.yaml'), 'utf8'));
  const own = Object.entries({ ...sampleFiles(area, title), 'areas.yaml': areas });
  const files = own.filter(([path]) => sample || !path.startsWith('reports/'));
  for (const [path, text] of files) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), text);
  }
  for (const path of COPIED) await cp(join(CATALOGUE, path), join(dir, path));
  const indicators = (await readdir(join(CATALOGUE, 'indicators'))).filter((file) => file.endsWith('.md'));
  await cp(join(CATALOGUE, 'indicators'), join(dir, 'indicators'), { recursive: true });
  return [...files.map(([path]) => path), ...COPIED, ...indicators.map((file) => `indicators/${file}`)];
}

/** An area as `areas.yaml` has it. */
interface ListedArea {
  readonly id: string;
  readonly name: string;
  readonly level: AreaLevel;
  readonly parent?: string;
  readonly aliases?: readonly string[];
}

/**
 * The text of `areas.yaml` with the country's provinces, one place and what lies within it; a place that is not there
 * is added. Entries are taken over as they are written, remarks and all.
 */
function areasAround(name: string, text: string): { id: string; name: string; text: string } {
  const { areas } = parse(text) as { areas: readonly ListedArea[] };
  const wanted = matchForm(name.normalize('NFC'));
  const isNamed = (other: string): boolean => matchForm(other) === wanted;
  // Areas are known by their names alone: `Tỉnh Cao Bằng` is `cao-bang`.
  const bare = slugify(name.replace(/^(?:tỉnh|thành phố|tp\.?|tinh|thanh pho)\s+/iu, '')) || 'tinh-mau';
  const named =
    areas.find((area) => isNamed(area.name)) ?? areas.find(({ aliases = [] }) => aliases.some(isNamed));
  // Typed without its accents: two areas of one id would be a fault of the archive.
  const listed = named ?? areas.find((area) => area.id === bare);
  const id = listed?.id ?? bare;
  const within = new Set([id]);
  for (const area of areas) if (area.parent !== undefined && within.has(area.parent)) within.add(area.id);
  const isKept = ({ id: own, level }: ListedArea): boolean =>
    level === 'country' || level === 'province' || within.has(own);
  const kept = new Set(areas.filter(isKept).map((area) => area.id));
  const entries = text
    .split(/\n\n(?= {2}(?:#|- id:))/u)
    .filter((entry) => kept.has(/^ {2}- id: (\S+)/mu.exec(entry)?.[1] ?? ''));
  const own = `  - id: ${id}\n    name: ${JSON.stringify(name)}\n    # name_en: tên bằng tiếng Anh, cho các trang ở /en/\n    level: ${levelOf(name)}\n    parent: viet-nam`;
  const said = named ? name : (listed?.name ?? name);
  return { id, name: said, text: `${[...entries, ...(listed ? [] : [own])].join('\n\n').trimEnd()}\n` };
}

function levelOf(name: string): AreaLevel {
  if (/^(?:xã|phường|thị trấn|đặc khu)\s/iu.test(name)) return 'commune';
  if (/^(?:huyện|quận)\s/iu.test(name)) return 'district';
  return /^thị xã\s/iu.test(name) ? 'city' : 'province';
}

function sampleFiles(
  area: { readonly id: string; readonly name: string },
  title: string,
): Record<string, string> {
  const quoted = JSON.stringify;
  // Within a sentence: "UBND tỉnh Cao Bằng".
  const name = area.name.replace(
    /^(?:Tỉnh|Thành phố|Thị xã|Huyện|Quận|Xã|Phường|Thị trấn|Đặc khu)(?= )/u,
    (kind) => kind.toLowerCase(),
  );
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
  - grdp-tang-truong
  - thu-ngan-sach
  - chi-so-iip
  - tong-xuat-khau
  - giai-ngan-dau-tu-cong
  - ban-le
  - khach-du-lich
  - doanh-nghiep-moi
# Ngôn ngữ của các trang. Bỏ en thì kho không có trang tiếng Anh.
languages: [vi, en]
# Tệp zip để tải về: data là mọi tệp dữ liệu, site là cả trang web (đọc không cần mạng). Không cần thì để [].
zips: []
`,
    [`reports/${area.id}-2024-q1-mau.md`]: `---
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
