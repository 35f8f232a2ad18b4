import { mkdirSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { allowedOutput, OutputRefused, whyNot, type ProtectedFolders } from './allowed-output.ts';
import { changeOver, StrangerInTheWay } from './change-over.ts';
import { entryAt } from './site-manifest.ts';
import { makeStaging, removeLeftovers, SITE } from './staging-folder.ts';

/**
 * A site on its way to the folder that it is for. Until `changeOver` that folder is not touched; whoever takes files
 * over from it links or copies them, and never writes into a linked one.
 */
export interface OutputFolder {
  /** Real path of the folder that the site is for: an earlier build (see `readManifest`), or empty. */
  readonly dir: string;
  /** Real path of the folder that this build writes into, new and empty, on the same file system. */
  readonly staging: string;
  /**
   * Puts the new site in place of the earlier one.
   *
   * @param kept files of the earlier site that need not be written again: they stay as they are
   * @throws OutputRefused where a file that no build wrote stands in the way; nothing is changed then
   */
  changeOver(kept?: ReadonlySet<string>): void;
  /** Removes what this build wrote, unless it has changed over; the earlier site stays. */
  discard(): void;
}

/**
 * Begins a build: checks the folder, cleans up after interrupted builds for it, makes a folder to write into.
 *
 * @throws OutputRefused in the words of the keeper; nothing is changed then
 */
export function prepareOutput(outDir: string, folders: ProtectedFolders): OutputFolder {
  const dir = allowedOutput(outDir, folders);
  const missing = foldersMissing(dir);
  let workshop: string;
  try {
    removeLeftovers(dir);
    workshop = makeStaging(dir);
  } catch (error) {
    removeIfEmpty(missing);
    throw new OutputRefused(
      `Không ghi được vào ${dir}: ${whyNot(error)}. Xem lại quyền ghi, hoặc chọn thư mục khác.`,
    );
  }
  const staging = join(workshop, SITE);
  mkdirSync(staging);
  const discard = (): void => {
    rmSync(workshop, { recursive: true, force: true, maxRetries: 5 });
    removeIfEmpty(missing);
  };
  return {
    dir,
    staging,
    changeOver(kept) {
      try {
        changeOver(staging, dir, join(workshop, 'earlier'), kept);
      } catch (error) {
        if (!(error instanceof StrangerInTheWay)) {
          throw new OutputRefused(
            `Trang mới chưa thay được trang cũ trong ${dir}: ${whyNot(error)}. Trang cũ vẫn còn nguyên; ` +
              'đóng chương trình đang mở tệp trong đó, xem lại quyền ghi và chỗ trống của ổ đĩa, rồi chạy lại.',
          );
        }
        throw new OutputRefused(
          `Trang mới chưa thay được trang cũ trong ${dir}: ở đó có ${error.path}, không phải do chương trình viết. ` +
            'Chuyển tệp ấy đi nơi khác rồi chạy lại; trang cũ vẫn còn nguyên.',
        );
      }
    },
    discard,
  };
}

/** The folders of a path that do not exist yet, innermost first. */
function foldersMissing(dir: string): string[] {
  const missing: string[] = [];
  for (let at = dir; entryAt(at) === 'nothing'; at = dirname(at)) missing.push(at);
  return missing;
}

function removeIfEmpty(folders: readonly string[]): void {
  for (const folder of folders) {
    try {
      rmdirSync(folder);
    } catch {
      return;
    }
  }
}
