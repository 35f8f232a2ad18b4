import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { markdownFiles } from '../archive/content-files.ts';
import { readCatalogue, type Catalogue } from '../archive/read-catalogue.ts';
import { readReportFile, type ReportFile } from '../archive/read-report.ts';
import { writeAtomically } from '../import/keep-files.ts';
import { ENOUGH_REPORTS } from '../restore/enough-reports.ts';
import { learnLanguage } from '../restore/learn.ts';
import { printedPassages } from '../restore/printed-words.ts';
import { restoreText, type CleanLanguage, type Corrections } from '../restore/restore-text.ts';
import { readSidecar, RESTORED, sidecarOf, writeSidecar, type Sidecar } from '../restore/sidecar.ts';
import { command, openArchive, Refusal } from './command.ts';

const USAGE = `Cách dùng: npm run restore -- BÁO_CÁO… [--archive THƯ_MỤC]

  BÁO_CÁO    tên tệp không đuôi trong reports/, chẳng hạn lang-son-2024-9m; phải là bản máy đọc từ ảnh
             (transcription: ocr)
  --archive  thư mục của kho (mặc định: ARCHIVE_CONTENT, hoặc kho dùng lần trước)

Đoán lại chữ có dấu của một bản quét hỏng từ các báo cáo sạch của kho, ghi vào reports/<tên>.restored.json cạnh
báo cáo. Bản in và số liệu giữ nguyên. Nếu còn bản quét, nên quét và đọc lại: đúng hơn đoán.`;

const options = { archive: { type: 'string' } } as const;

/** `npm run restore`: exit code 1 where a report could not be restored; the others are. */
export const run = command(
  { name: 'restore', usage: USAGE, options, mostPositionals: Infinity },
  async ({ values, positionals }) => {
    if (positionals.length === 0) throw new Refusal(USAGE);
    const { contentDir } = openArchive(values.archive, { writes: true });
    const catalogue = await readCatalogue(contentDir);
    const reports = (await markdownFiles(contentDir, 'reports')).flatMap(
      (file) => readReportFile(file).report ?? [],
    );
    const clean = reports.filter(
      ({ frontmatter: { status, source } }) => status === 'reviewed' && source?.transcription !== 'ocr',
    );
    const isBase = clean.length < ENOUGH_REPORTS;
    if (isBase) {
      console.log(
        `Kho mới có ${clean.length} báo cáo sạch đã soát, chưa đủ ${ENOUGH_REPORTS} để đoán cả bài: chữ đoán chỉ dùng cho tên báo cáo, đề mục và tìm kiếm. Nhập và soát thêm báo cáo rồi chạy lại để trang hiện cả bài.`,
      );
    }
    const language = learnLanguage({
      bodies: clean.map(({ body }) => body),
      names: namesOf(catalogue),
      abbreviations: catalogue.abbreviations.map(({ short }) => short),
      isBase,
    });
    let code = 0;
    for (const slug of positionals) {
      const path = join(contentDir, 'reports', `${slug}${RESTORED}`);
      const report = reports.find(({ name }) => name === slug);
      const said = await restore(path, report, language, learnedFrom(clean)).catch((error: unknown) => {
        if (!(error instanceof Refusal)) throw error;
        code = 1;
        return error.message;
      });
      console.log(`${slug}: ${said}`);
    }
    return code;
  },
);

/**
 * Writes a report's restored words beside it.
 *
 * @returns what was done, in Vietnamese
 * @throws Refusal where there is nothing to restore, or what was written before can't be read
 */
async function restore(
  path: string,
  report: ReportFile | undefined,
  language: CleanLanguage,
  learned: readonly string[],
): Promise<string> {
  if (!report) throw new Refusal(`không có báo cáo reports/${basename(path, RESTORED)}.md đọc được.`);
  if (report.frontmatter.source?.transcription !== 'ocr') {
    throw new Refusal('không phải bản máy đọc từ ảnh (transcription: ocr), không có gì để đoán.');
  }
  const earlier = await earlierOf(path);
  const passages = printedPassages(report.body);
  const { title } = report.frontmatter;
  const [titleWords = [], ...restored] = restoreText(
    [title, ...passages],
    language,
    correctionsOf(earlier, title),
  );
  const sidecar = sidecarOf(passages, restored, learned, { earlier, title: titleWords });
  await writeAtomically(path, writeSidecar(sidecar));
  const tokens = restored.flat();
  const mean = tokens.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(1, tokens.length);
  const doubtful = tokens.filter(({ confidence }) => confidence < 0.9).length;
  return `${tokens.length} chữ, máy ước đúng khoảng ${Math.floor(mean * 100)} trong 100; ${doubtful} chữ còn ngờ. Ghi vào ${path}.`;
}

/** The keeper's corrections, numbered from the title's first word on. */
function correctionsOf(earlier: Sidecar | undefined, title: string): Corrections {
  const before = title.split(/\s+/u).filter((word) => word !== '').length;
  return new Map((earlier?.corrections ?? []).map(([at, printed, text]) => [at + before, { printed, text }]));
}

/** What was restored before, for the keeper's corrections. */
async function earlierOf(path: string): Promise<Sidecar | undefined> {
  if (!existsSync(path)) return undefined;
  try {
    return readSidecar(await readFile(path, 'utf8'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Refusal(`${path} không đọc được (${reason}); sửa hoặc đổi tên tệp rồi chạy lại.`);
  }
}

function learnedFrom(files: readonly ReportFile[]): string[] {
  return files.map(({ name }) => name).sort();
}

/** The catalogue's names and explanations, which are written without damage. */
export function namesOf({ areas, indicators, topics, glossary, abbreviations }: Catalogue): string[] {
  return [
    ...areas.map(({ name }) => name),
    ...topics.map(({ name }) => name),
    // With the unit as heads of tables have it: `Thu ngân sách (tỷ đồng)`.
    ...indicators.flatMap(({ name, unit, aliases, definition }) => [
      `${name} (${unit})`,
      ...aliases,
      definition,
    ]),
    ...glossary.flatMap(({ term, explanation }) => [term, explanation]),
    ...abbreviations.flatMap(({ long }) => long),
  ];
}
