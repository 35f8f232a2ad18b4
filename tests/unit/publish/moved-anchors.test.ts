import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withAliases } from '../../../src/archive/write-aliases.ts';
import { htmlFile } from '../../../src/archive/report-cache.ts';
import { anchoredPlaces } from '../../../src/publish/anchored-places.ts';
import { movedAnchors } from '../../../src/publish/moved-anchors.ts';
import { place, reportFile, temporaryArchive } from '../archive/temporary-archive.ts';

const BODY = `## I. Kinh tế

Tổng thu ngân sách của tỉnh trong quý [ước 2.045,7 tỷ đồng, đạt 27,3% dự toán](../indicators/thu-ngan-sach.md) và vượt tiến độ.

Đoạn thứ hai nói về đường sá, cầu cống và các công trình đang xây dựng dở dang trên địa bàn tỉnh.

## II. Xã hội

- Trường lớp được sửa sang trước năm học mới ở tất cả các huyện vùng cao.
`;
const FILE = 'reports/lang-son-2024-q2.md';
const read = (archive: ReturnType<typeof temporaryArchive>) =>
  anchoredPlaces(readFileSync(htmlFile(archive.cacheDir, 'lang-son-2024-q2'), 'utf8'));

describe('names of places over an edit of a report', () => {
  it('stay where text is added elsewhere', async () => {
    const archive = temporaryArchive();
    archive.write(FILE, reportFile({}, BODY));
    await archive.load();
    const before = read(archive);
    archive.write(FILE, reportFile({}, BODY.replace('## II', 'Một đoạn mới chen vào giữa.\n\n## II')));
    await archive.load();
    expect(movedAnchors(before, read(archive))).toEqual({
      moved: new Map(),
      lost: [],
      taken: new Map(),
    });
  });

  it('go on working where the text of their place is edited, through aliases in the frontmatter', async () => {
    const archive = temporaryArchive();
    archive.write(FILE, reportFile({}, BODY));
    await archive.load();
    const before = read(archive);
    const edited = BODY.replace('đường sá, cầu cống', 'đường sá, cầu và cống')
      .replace('27,3% dự toán', '27,4% dự toán')
      .replace('II. Xã hội', 'II. Văn hóa, xã hội')
      .replace('trước năm học mới', 'ngay trước năm học mới');
    archive.write(FILE, reportFile({}, edited));
    await archive.load();
    const { moved, lost } = movedAnchors(before, read(archive));
    expect(lost).toEqual([]);
    expect(moved.get('ii-xa-hoi')).toBe('ii-van-hoa-xa-hoi');
    archive.write(FILE, withAliases(archive.read(FILE), moved));
    const { faults } = await archive.load();
    expect(faults.filter(({ file }) => file === FILE)).toEqual([]);
    const after = read(archive);
    for (const [id, { kind }] of before) expect(after.get(id)?.kind, id).toBe(kind);
    // Edited once more, the oldest names are led on.
    archive.edit(FILE, 'II. Văn hóa, xã hội', 'II. Văn hóa, xã hội, y tế');
    await archive.load();
    expect(movedAnchors(after, read(archive)).moved.get('ii-xa-hoi')).toBe('ii-van-hoa-xa-hoi-y-te');
  });

  it('go on working where they begin with the number of a heading', async () => {
    const archive = temporaryArchive();
    const body = '### 1.6. Thu ngân sách\n\nThu tăng.\n\n### 2024\n\nChi giảm.';
    archive.write(FILE, reportFile({}, body));
    await archive.load();
    const before = read(archive);
    archive.edit(FILE, '1.6. Thu ngân sách', '1.6. Thu, chi ngân sách');
    archive.edit(FILE, '### 2024', '### Năm 2024');
    await archive.load();
    const { moved } = movedAnchors(before, read(archive));
    expect(moved.get('1-6-thu-ngan-sach')).toBe('1-6-thu-chi-ngan-sach');
    archive.write(FILE, withAliases(archive.read(FILE), new Map([...moved, ['2024', 'nam-2024']])));
    const { faults, reports } = await archive.load();
    expect(faults.filter(({ file }) => file === FILE)).toEqual([]);
    expect(reports.map(({ file }) => file)).toContain(FILE);
    expect([...read(archive).keys()]).toEqual(expect.arrayContaining(['1-6-thu-ngan-sach', '2024']));
  });

  it('are told as lost where the place is gone', async () => {
    const archive = temporaryArchive();
    archive.write(FILE, reportFile({}, BODY));
    await archive.load();
    const before = read(archive);
    archive.write(FILE, reportFile({}, BODY.replace(/Đoạn thứ hai.*\n/, '')));
    await archive.load();
    expect(movedAnchors(before, read(archive)).lost).toHaveLength(1);
  });

  it('of a place that is no more are a fault of the frontmatter', async () => {
    const archive = temporaryArchive();
    archive.write(FILE, reportFile({ aliases: '{ cu: khong-co }' }, BODY));
    const { faults } = await archive.load();
    expect(faults.map(place)).toContain(`${FILE}: alias-without-place`);
  });
});

describe('writing aliases', () => {
  const aliases = new Map([
    ['b', 'c'],
    ['a', 'c'],
  ]);

  it('changes nothing else in the file', () => {
    const text = '---\ntitle: "A" # giữ\ndate: 2024\n---\n\naliases: không phải\n---\n';
    expect(withAliases(text, aliases)).toBe(
      '---\ntitle: "A" # giữ\ndate: 2024\naliases:\n  a: c\n  b: c\n---\n\naliases: không phải\n---\n',
    );
  });

  it('leaves no line of the old ones behind, though blank lines and comments part them', () => {
    const text = '---\naliases:\n  x: y\n\n# cũ\n  z: y\n\n# về ngày\ndate: 2024\n---\n';
    expect(withAliases(text, aliases)).toBe('---\n\n# về ngày\ndate: 2024\naliases:\n  a: c\n  b: c\n---\n');
  });

  it('takes the place of what stood there, on one line or several, with the line ends of the file', () => {
    for (const old of ['aliases: { x: y }\r\n', 'aliases:\r\n  x: y\r\n  z: y\r\n'])
      expect(withAliases(`---\r\ntitle: A\r\n${old}date: 2024\r\n---\r\nThân`, aliases)).toBe(
        '---\r\ntitle: A\r\ndate: 2024\r\naliases:\r\n  a: c\r\n  b: c\r\n---\r\nThân',
      );
  });
});
