import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { parseDocument } from 'yaml';
import { asSeen } from '../domain/invisible.ts';
import { isSame } from './real-place.ts';

/** The archive that a command works on, and how it was chosen. */
export interface ChosenArchive {
  /** Absolute path of the content folder. */
  readonly contentDir: string;
  readonly by: 'option' | 'environment' | 'memory' | 'default';
  /** Whether it is the project's own `content/`, which nobody's reports belong into. */
  readonly isDemonstration: boolean;
  /** An archive that was used last and is no more: no command works then until it is told of one. */
  readonly gone?: string;
}

export interface ArchiveChoice {
  /** What `--archive` or `--content` names. */
  readonly named?: string | undefined;
  /** Whether the archive used last is taken where none is named; `npm start` shows the demonstration. */
  readonly byMemory?: boolean;
  readonly env?: NodeJS.ProcessEnv;
  readonly projectDir?: string;
}

/** Where the archive used last is remembered: in the project's folder, outside what Git tracks. */
const MEMORY = '.last-archive.json';

/** The demonstration's folder in the project. */
const DEMONSTRATION = 'content';

/**
 * Chooses the archive: the one that an option names, else `ARCHIVE_CONTENT`, else the one used last, else the
 * demonstration. One that is named is remembered for later commands, not in CI nor with `ARCHIVE_MEMORY=off`.
 */
export function chooseArchive({
  named,
  byMemory = true,
  env = process.env,
  projectDir = resolve(),
}: ArchiveChoice): ChosenArchive {
  const demonstration = join(projectDir, DEMONSTRATION);
  const told = named ?? (env.ARCHIVE_CONTENT || undefined);
  if (told !== undefined) {
    const contentDir = resolve(projectDir, told);
    if (isArchive(contentDir)) rememberArchive(contentDir, { env, projectDir });
    const by = named === undefined ? 'environment' : 'option';
    return { contentDir, by, isDemonstration: isSame(contentDir, demonstration) };
  }
  const last = byMemory && hasMemory(env) ? lastArchive(projectDir) : undefined;
  if (last !== undefined && isArchive(last)) {
    return { contentDir: last, by: 'memory', isDemonstration: isSame(last, demonstration) };
  }
  const chosen = { contentDir: demonstration, by: 'default', isDemonstration: true } as const;
  return last === undefined ? chosen : { ...chosen, gone: last };
}

/** Remembers an archive as the one used last. Where that can't be written, later commands have to be told again. */
export function rememberArchive(
  contentDir: string,
  { env = process.env, projectDir = resolve() }: Pick<ArchiveChoice, 'env' | 'projectDir'> = {},
): void {
  if (!hasMemory(env) || lastArchive(projectDir) === contentDir) return;
  const draft = join(projectDir, `${MEMORY}.${process.pid}.tmp`);
  try {
    writeFileSync(draft, `${JSON.stringify({ archive: contentDir })}\n`);
    renameSync(draft, join(projectDir, MEMORY));
  } catch {
    rmSync(draft, { force: true });
  }
}

const hasMemory = (env: NodeJS.ProcessEnv): boolean => env.ARCHIVE_MEMORY !== 'off' && !env.CI;

function lastArchive(projectDir: string): string | undefined {
  try {
    const { archive } = JSON.parse(readFileSync(join(projectDir, MEMORY), 'utf8')) as { archive?: unknown };
    return typeof archive === 'string' && archive !== '' ? resolve(projectDir, archive) : undefined;
  } catch {
    return undefined;
  }
}

const isArchive = (dir: string): boolean =>
  ['site.yaml', 'areas.yaml'].some((name) => existsSync(join(dir, name)));

const HOW: Readonly<Record<ChosenArchive['by'], string>> = {
  option: '',
  environment: 'theo ARCHIVE_CONTENT',
  memory: 'dùng lần trước',
  default: '',
};

/** The first line of every command: which archive it works on, by title and folder. */
export function archiveLine({ contentDir, by, isDemonstration, gone }: ChosenArchive): string {
  const near = relative('', contentDir).split(sep).join('/') || '.';
  const how = [
    near.length < contentDir.length ? near : contentDir,
    isDemonstration ? 'kho trình diễn' : '',
    HOW[by],
  ];
  if (gone !== undefined) return `Kho: ${gone} (không còn, dùng lần trước)`;
  return `Kho: ${titleOf(contentDir) ?? 'chưa có tên'} (${how.filter(Boolean).join(', ')})`;
}

/** The title of an archive, from its `site.yaml`; `undefined` where that has none or can't be read. */
export function titleOf(contentDir: string): string | undefined {
  try {
    const title: unknown = parseDocument(readFileSync(join(contentDir, 'site.yaml'), 'utf8'), {
      logLevel: 'silent',
    }).get('title');
    return typeof title === 'string' ? asSeen(title.replace(/\s+/gu, ' ')) : undefined;
  } catch {
    return undefined;
  }
}

/** Why a command can't work on an archive, with what to do; `undefined` where it can. */
export function archiveRefusal(archive: ChosenArchive, writes: boolean): string | undefined {
  const { contentDir, isDemonstration, by } = archive;
  if (archive.gone !== undefined) {
    // The archive may be on a disk that is not plugged in: building the demonstration instead would replace the
    // keeper's site.
    return [
      `Kho dùng lần trước không còn ở ${archive.gone}; chưa làm gì.`,
      '  ổ đĩa chưa cắm:    cắm lại rồi chạy lại',
      '  kho ở nơi khác:     thêm --archive THƯ_MỤC (các lệnh sau sẽ nhớ)',
      '  xem kho trình diễn: thêm --archive content',
    ].join('\n');
  }
  if (!isArchive(contentDir)) {
    return `Không thấy kho báo cáo ở ${contentDir} (thư mục có site.yaml, areas.yaml). Xem lại --archive hoặc ARCHIVE_CONTENT; kho mới tạo bằng npm run new-archive -- THƯ_MỤC.`;
  }
  if (!writes || !isDemonstration || by === 'option') return undefined;
  return [
    'Lệnh này ghi vào kho, mà chưa nêu kho nào nên chỉ có kho trình diễn đi kèm chương trình; chưa ghi gì.',
    '  kho đã có:         thêm --archive THƯ_MỤC (các lệnh sau sẽ nhớ)',
    '  chưa có kho:       npm run new-archive -- THƯ_MỤC',
    '  sửa kho trình diễn: thêm --archive content',
  ].join('\n');
}
