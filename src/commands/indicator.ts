import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { readCatalogue } from '../archive/read-catalogue.ts';
import type { IndicatorKind } from '../domain/indicator.ts';
import { adoptAlias } from '../import/figures/unknown/adopt-alias.ts';
import { draftIndicator } from '../import/figures/unknown/indicator-draft.ts';
import { writeAtomically } from '../import/keep-files.ts';
import { command, openArchive, Refusal } from './command.ts';

const USAGE = `Cách dùng: npm run indicator -- --name "TÊN" --unit "ĐƠN VỊ" [--kind LOẠI] [--topic MÃ] [--alias "TÊN KHÁC"]… [--definition "…"] [--archive THƯ_MỤC]
            npm run indicator -- --adopt "TÊN" --as MÃ [--archive THƯ_MỤC]

  --adopt       tên mà báo cáo của kho dùng cho một chỉ tiêu đã có: ghi thêm vào tên khác của chỉ tiêu ấy
  --as          mã của chỉ tiêu ấy; không có thì thêm chỉ tiêu mới tên như vậy (cần --unit)
  --name        tên chỉ tiêu, như báo cáo gọi
  --unit        đơn vị của mọi giá trị: tỷ đồng, nghìn lượt, vụ, %…
  --kind        cumulative (cộng dồn), stock (thời điểm), growth (mức tăng), share (tỷ lệ)
  --topic       mã chủ đề trong topics.yaml
  --alias       tên khác mà báo cáo dùng; viết được nhiều lần
  --definition  định nghĩa, hai ba câu
  --archive     thư mục của kho (cũng viết --content; mặc định: ARCHIVE_CONTENT, hoặc kho dùng lần trước)`;

const options = {
  adopt: { type: 'string' },
  as: { type: 'string' },
  name: { type: 'string' },
  unit: { type: 'string' },
  kind: { type: 'string' },
  topic: { type: 'string' },
  alias: { type: 'string', multiple: true },
  definition: { type: 'string' },
  archive: { type: 'string' },
  content: { type: 'string' },
} as const;

/**
 * `npm run indicator`: proposes the file of an indicator that the catalogue does not have, or adds a name that reports use to
 * one that it has; never overwrites one.
 */
export const run = command({ name: 'indicator', usage: USAGE, options }, async ({ values }) => {
  if (values.adopt !== undefined && values.as !== undefined) {
    const { contentDir } = openArchive(values.archive ?? values.content, { writes: true });
    return adopt(contentDir, values.adopt, values.as);
  }
  const { unit } = values;
  const name = values.name ?? values.adopt;
  if (!name || !unit) {
    console.log(USAGE);
    return 1;
  }
  const { contentDir } = openArchive(values.archive ?? values.content, { writes: true });
  const draft = draftIndicator(
    {
      name,
      unit,
      aliases: values.alias ?? [],
      ...(values.kind === undefined ? {} : { kind: values.kind as IndicatorKind }),
      ...(values.topic === undefined ? {} : { topic: values.topic }),
      ...(values.definition === undefined ? {} : { definition: values.definition }),
    },
    await readCatalogue(contentDir),
  );
  if ('error' in draft) throw new Refusal(draft.error);
  const path = join(contentDir, 'indicators', `${draft.id}.md`);
  const near = relative('', path);
  const shown = near.startsWith('..') ? path : near;
  try {
    await mkdir(join(contentDir, 'indicators'), { recursive: true });
    await writeFile(path, draft.markdown, { flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    throw new Refusal(`${shown} đã có; không ghi đè.`);
  }
  console.log([`Đã viết ${shown}. Xem lại:`, ...draft.decisions.map((line) => `  ${line}`)].join('\n'));
  return 0;
});

async function adopt(contentDir: string, phrase: string, id: string): Promise<number> {
  const { indicators } = await readCatalogue(contentDir);
  const own = indicators.find((indicator) => indicator.id === id);
  if (!own) throw new Refusal(`Không có chỉ tiêu “${id}” trong danh mục.`);
  const path = join(contentDir, 'indicators', `${id}.md`);
  const adopted = adoptAlias(await readFile(path, 'utf8'), phrase, own, indicators);
  if ('error' in adopted) throw new Refusal(adopted.error);
  await writeAtomically(path, adopted.markdown);
  console.log(`Đã thêm “${phrase}” vào ${adopted.key} của ${own.name} (${id}). Nhập lại báo cáo để nhận.`);
  return 0;
}
