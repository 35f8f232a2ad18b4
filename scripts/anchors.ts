import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadArchive } from '../src/archive/load-archive.ts';
import { htmlFile } from '../src/archive/report-cache.ts';
import { archiveSettings } from '../src/archive/settings.ts';
import { withAliases } from '../src/archive/write-aliases.ts';
import { anchoredPlaces, movedAnchors } from '../src/publish/moved-anchors.ts';

const USAGE = `Cách dùng: npm run anchors -- [--published THƯ_MỤC] [--dry-run]

  --published  thư mục của lần công bố trước (mặc định: dist)
  --dry-run    chỉ in, không ghi vào báo cáo

So các báo cáo với lần công bố trước: tên của mục, đoạn, số liệu nào đã đổi thì ghi tên cũ vào aliases của báo cáo,
để liên kết cũ vẫn tới đúng chỗ.`;

// npm run anchors: keeps the addresses of places working over edits; exit code 1 if a place was lost.
const { values } = parseArgs({
  options: {
    published: { type: 'string', default: 'dist' },
    'dry-run': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(USAGE);
} else if (!existsSync(join(values.published, 'bao-cao'))) {
  console.error(`Không thấy bản đã công bố nào trong ${values.published}.\n\n${USAGE}`);
  process.exitCode = 1;
} else {
  await keepNames(resolve(values.published), values['dry-run']);
}

async function keepNames(published: string, dryRun: boolean): Promise<void> {
  const settings = archiveSettings();
  const { reports } = await loadArchive(settings);
  let lostPlaces = 0;
  for (const { slug, file, aliases = {} } of reports) {
    const page = join(published, 'bao-cao', slug, 'index.html');
    if (!existsSync(page)) continue;
    const { moved, lost } = movedAnchors(
      anchoredPlaces(await readFile(page, 'utf8')),
      anchoredPlaces(await readFile(htmlFile(settings.cacheDir, slug), 'utf8')),
    );
    for (const [old, now] of moved) console.log(`${file}: ${old} → ${now}`);
    for (const id of lost)
      console.log(`${file}: ${id}: không còn chỗ nào giống; liên kết cũ sẽ mở đầu trang`);
    lostPlaces += lost.length;
    if (moved.size === 0 || dryRun) continue;
    const path = join(settings.contentDir, file);
    const all = new Map([...Object.entries(aliases), ...moved]);
    await writeFile(path, withAliases(await readFile(path, 'utf8'), all));
  }
  process.exitCode = lostPlaces > 0 ? 1 : 0;
}
