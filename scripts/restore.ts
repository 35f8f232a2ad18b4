import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { markdownFiles } from '../src/archive/content-files.ts';
import { readCatalogue, type Catalogue } from '../src/archive/read-catalogue.ts';
import { RESTORED } from '../src/archive/stray-files.ts';
import { readReportFile, type ReportFile } from '../src/archive/read-report.ts';
import { writeAtomically } from '../src/import/keep-files.ts';
import { ENOUGH_REPORTS, learnLanguage } from '../src/restore/learn.ts';
import { printedPassages } from '../src/restore/printed-words.ts';
import { restoreText } from '../src/restore/restore-text.ts';
import { readSidecar, sidecarOf, writeSidecar, type Sidecar } from '../src/restore/sidecar.ts';
import { openArchive, readArguments } from './read-arguments.ts';

const USAGE = `Cách dùng: npm run restore -- BÁO_CÁO… [--archive THƯ_MỤC]

  BÁO_CÁO    tên tệp không đuôi trong reports/, chẳng hạn lang-son-2024-9m; phải là bản máy đọc từ ảnh
             (transcription: ocr)
  --archive  thư mục của kho (mặc định: ARCHIVE_CONTENT, hoặc kho dùng lần trước)

Đoán lại chữ có dấu của một bản quét hỏng từ các báo cáo sạch của kho, ghi vào reports/<tên>.restored.json cạnh
báo cáo. Bản in và số liệu giữ nguyên. Nếu còn bản quét, nên quét và đọc lại: đúng hơn đoán.`;

// npm run restore: exit code 1 where a report could not be restored; the others are.
const options = { archive: { type: 'string' } } as const;
const { values, positionals } = readArguments({
  name: 'restore',
  usage: USAGE,
  options,
  mostPositionals: Infinity,
});
if (positionals.length === 0) {
  console.error(USAGE);
  process.exit(1);
}
const { contentDir } = openArchive(values.archive, { writes: true });
const catalogue = await readCatalogue(contentDir);
const reports = (await markdownFiles(contentDir, 'reports')).flatMap(
  (file) => readReportFile(file).report ?? [],
);
const clean = reports.filter(
  ({ frontmatter: { status, source } }) => status === 'reviewed' && source?.transcription !== 'ocr',
);
if (clean.length < ENOUGH_REPORTS) {
  console.error(
    `Kho có ${clean.length} báo cáo sạch đã soát; cần ít nhất ${ENOUGH_REPORTS} để đoán chữ đủ đúng. Hãy nhập và soát thêm báo cáo rồi chạy lại.`,
  );
  process.exit(1);
}
const language = learnLanguage({
  bodies: clean.map(({ body }) => body),
  names: namesOf(catalogue),
  abbreviations: catalogue.abbreviations.map(({ short }) => short),
});
for (const slug of positionals) {
  const said = await restore(slug);
  if (said.fault) process.exitCode = 1;
  console.log(`${slug}: ${said.text}`);
}

async function restore(slug: string): Promise<{ text: string; fault?: boolean }> {
  const report = reports.find(({ name }) => name === slug);
  if (!report) return { fault: true, text: `không có báo cáo reports/${slug}.md đọc được.` };
  if (report.frontmatter.source?.transcription !== 'ocr') {
    return { fault: true, text: 'không phải bản máy đọc từ ảnh (transcription: ocr), không có gì để đoán.' };
  }
  const path = join(contentDir, 'reports', `${slug}${RESTORED}`);
  const earlier = await earlierOf(path);
  if (typeof earlier === 'string') {
    return { fault: true, text: `${path} không đọc được (${earlier}); sửa hoặc đổi tên tệp rồi chạy lại.` };
  }
  const passages = printedPassages(report.body);
  const restored = restoreText(passages, language);
  await writeAtomically(path, writeSidecar(sidecarOf(passages, restored, learnedFrom(clean), earlier)));
  const tokens = restored.flat();
  const mean = tokens.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(1, tokens.length);
  const doubtful = tokens.filter(({ confidence }) => confidence < 0.9).length;
  return {
    text: `${tokens.length} chữ, máy ước đúng khoảng ${Math.floor(mean * 100)} trong 100; ${doubtful} chữ còn ngờ. Ghi vào ${path}.`,
  };
}

/** What was restored before, for the keeper's corrections; what is wrong with it where it can't be read. */
async function earlierOf(path: string): Promise<Sidecar | string | undefined> {
  if (!existsSync(path)) return undefined;
  try {
    return readSidecar(await readFile(path, 'utf8'));
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function learnedFrom(files: readonly ReportFile[]): string[] {
  return files.map(({ name }) => name).sort();
}

function namesOf({ areas, indicators, topics, glossary, abbreviations }: Catalogue): string[] {
  return [
    ...areas.map(({ name }) => name),
    ...topics.map(({ name }) => name),
    ...indicators.flatMap(({ name, aliases, definition }) => [name, ...aliases, definition]),
    ...glossary.flatMap(({ term, explanation }) => [term, explanation]),
    ...abbreviations.flatMap(({ long }) => long),
  ];
}
