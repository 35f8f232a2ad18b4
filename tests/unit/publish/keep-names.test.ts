import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { htmlFile } from '../../../src/archive/report-cache.ts';
import { anchoredPlaces, type AnchoredPlace } from '../../../src/publish/anchored-places.ts';
import { keepNames } from '../../../src/publish/keep-names.ts';
import { reportFile, temporaryArchive, type TemporaryArchive } from '../archive/temporary-archive.ts';

const SLUG = 'lang-son-2024-q2';
const FILE = `reports/${SLUG}.md`;

const section = (name: string, text: string): string => `## ${name}

### Kết quả

Cụ thể như sau:

Ngành ${text} đạt khá hơn năm ngoái, nhiều nơi vượt kế hoạch được giao từ đầu năm.
`;
const ONE = section('I. Công nghiệp', 'công nghiệp và xây dựng');
const TWO = section('II. Nông nghiệp', 'trồng trọt, chăn nuôi, thủy sản');
const NEW = section('Mở đầu', 'du lịch, khách sạn, nhà hàng');
const NOTED = `Thu [ước 2.045,7 tỷ đồng](../indicators/thu-ngan-sach.md) trong quý, vượt tiến độ[^1].

Xuất khẩu qua các cửa khẩu của tỉnh vẫn giữ được mức tăng khá[^2].

[^1]: Chưa kể các khoản thu vay để bù đắp bội chi ngân sách của địa phương.

[^2]: Theo thống kê của hải quan, tính đến giữa tháng cuối của quý.
`;
const [, FIRST_NOTE = ''] = /(\[\^1\]: .*\n\n)/.exec(NOTED) ?? [];

/** Publishes a report and what it becomes one after the other, as keepers do; tells where each first name leads. */
async function overEdits(...bodies: readonly string[]) {
  const archive = temporaryArchive();
  const published = join(archive.contentDir, '..', 'dist');
  const page = join(published, 'bao-cao', SLUG, 'index.html');
  mkdirSync(join(page, '..'), { recursive: true });
  const settings = { contentDir: archive.contentDir, cacheDir: archive.cacheDir, drafts: false };
  let lost: readonly string[] = [];
  let first: ReadonlyMap<string, AnchoredPlace> | undefined;
  for (const [index, body] of bodies.entries()) {
    archive.write(FILE, index === 0 ? reportFile({}, body) : withBody(archive, body));
    if (index > 0) ({ lost } = await keepNames(published, settings));
    const { faults } = await archive.load();
    expect(faults.filter(({ file }) => file === FILE)).toEqual([]);
    const html = readFileSync(htmlFile(archive.cacheDir, SLUG), 'utf8');
    writeFileSync(page, html);
    first ??= anchoredPlaces(html);
  }
  const now = anchoredPlaces(readFileSync(page, 'utf8'));
  const wrong = [...(first ?? [])].filter(([id, place]) => !isAt(place, now.get(id))).map(([id]) => id);
  return { wrong, lost };
}

function withBody(archive: TemporaryArchive, body: string): string {
  return archive.read(FILE).replace(/(?<=\n---\n).*$/s, () => `\n${body}`);
}

/** Whether a place is the one it was: of the same words, and of twins the one before the same words. */
function isAt(place: AnchoredPlace, now: AnchoredPlace | undefined): boolean {
  const lead = ({ words, after }: AnchoredPlace): string => [...words, ...after.slice(0, 4)].join(' ');
  const isBeforeMore = place.kind === 'heading' || place.words[0] === 'cụ';
  return (
    now !== undefined && (isBeforeMore ? lead(now) === lead(place) : `${now.words}` === `${place.words}`)
  );
}

it.each([
  ['a section with the same headings and words is put before', ONE + TWO, NEW + ONE + TWO],
  ['two sections with the same headings and words change places', ONE + TWO, TWO + ONE],
  ['they change places, and later again', ONE + TWO, TWO + ONE, ONE + TWO],
  ['one is put before, and later others change places', ONE + TWO, NEW + ONE + TWO, NEW + TWO + ONE],
  ['a passage is edited and then again as it was', ONE, ONE.replace('khá hơn', 'tốt hơn hẳn'), ONE],
])('every old name leads to its very place when %s', async (_what, ...bodies) => {
  expect(await overEdits(...bodies)).toEqual({ wrong: [], lost: [] });
});

it('a heading in other words over the same text keeps its old name', async () => {
  const { wrong, lost } = await overEdits(ONE + TWO, ONE + TWO.replace('II. Nông nghiệp', 'II. Đồng ruộng'));
  expect({ wrong, lost }).toEqual({ wrong: ['ii-nong-nghiep'], lost: [] });
});

it('a deleted note is told, and so is its mark, which leads to no other', async () => {
  const { lost } = await overEdits(NOTED, NOTED.replace('[^1]', '').replace(FIRST_NOTE, ''));
  expect(lost.map((line) => line.split(': ')[1])).toEqual(['nr-1', 'n-1']);
});

it('notes that bear the numbers of others are told', async () => {
  const renumbered = NOTED.replace('[^1]', '').replace(FIRST_NOTE, '').replaceAll('[^2]', '[^1]');
  const swapped = NOTED.replaceAll('^1', '^0').replaceAll('^2', '^1').replaceAll('^0', '^2');
  expect((await overEdits(NOTED, renumbered)).lost).toEqual([]);
  expect((await overEdits(NOTED, swapped)).lost).toContain(
    `${FILE}: n-1: số này nay là của chỗ khác; chỗ cũ nay là n-2`,
  );
});

it('a passage that becomes part of another is found there', async () => {
  const body = `${ONE}\nĐường đến các xã vùng cao cũng đã được sửa lại.\n`;
  const { lost } = await overEdits(body, body.replace('đầu năm.\n\nĐường', 'đầu năm. Đường'));
  expect(lost).toEqual([]);
});

it('a published report that is no more is told', async () => {
  const archive = temporaryArchive();
  const published = join(archive.contentDir, '..', 'dist');
  mkdirSync(join(published, 'bao-cao', 'lang-son-2020'), { recursive: true });
  const settings = { contentDir: archive.contentDir, cacheDir: archive.cacheDir, drafts: false };
  expect((await keepNames(published, settings)).lost).toEqual([
    'bao-cao/lang-son-2020/: không còn báo cáo nào tên này; liên kết cũ sẽ không mở được',
  ]);
});
