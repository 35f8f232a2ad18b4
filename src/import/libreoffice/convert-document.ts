import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ImportError } from '../import-error.ts';
import { findSoffice } from './find-soffice.ts';

/** A long report takes some ten seconds; what takes longer than this hangs. */
const LONGEST_MS = 120_000;

/** Settings of the profile that conversions run in: no macro runs, and nothing is fetched that a document links to. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Writer/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>2</value></prop></item>
</oor:items>
`;

/** Formats that only LibreOffice reads for us, and what a keeper calls them. */
const FORMATS = { doc: 'Word cũ (.doc)', rtf: 'RTF' } as const;

export type ConvertedFormat = keyof typeof FORMATS;

/**
 * Lets an installed LibreOffice write an older document as `.docx`: without a window, in a profile of its own that
 * is thrown away, without macros, for two minutes at most.
 *
 * @throws ImportError `not-text` where LibreOffice is not installed, `damaged` where it makes nothing of the file;
 * the message says what to do
 */
export async function convertDocument(
  bytes: Uint8Array,
  format: ConvertedFormat,
  options: { readonly soffice: string | undefined; readonly longestMs?: number } = { soffice: findSoffice() },
): Promise<Uint8Array> {
  const { soffice, longestMs = LONGEST_MS } = options;
  if (soffice === undefined) throw notInstalled(format);
  const folder = mkdtempSync(join(tmpdir(), 'kho-bao-cao-'));
  try {
    const profile = join(folder, 'profile', 'user');
    mkdirSync(profile, { recursive: true });
    writeFileSync(join(profile, 'registrymodifications.xcu'), SETTINGS);
    writeFileSync(join(folder, `source.${format}`), bytes);
    await run(
      soffice,
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
        ...['--headless', '--norestore', '--nodefault', '--nolockcheck', '--nologo'],
        ...['--convert-to', 'docx:MS Word 2007 XML', '--outdir', folder, join(folder, `source.${format}`)],
      ],
      longestMs,
    );
    return readFileSync(join(folder, 'source.docx'));
  } catch (error) {
    throw error instanceof ImportError ? error : notConverted(format);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Runs the program to its end, or ends it with all that it started. */
function run(program: string, args: readonly string[], longestMs: number): Promise<void> {
  return new Promise((resolve, reject) => {
    // A group of its own, since the program is a script that starts the real one.
    const child = spawn(program, args, { stdio: 'ignore', detached: process.platform !== 'win32' });
    const timer = setTimeout(() => {
      end(child);
      reject(tooSlow());
    }, longestMs);
    child.once('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.once('exit', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

function end({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(pid), '/T', '/F']);
  else
    try {
      process.kill(-pid, 'SIGKILL');
    } catch {
      // It ended by itself meanwhile.
    }
}

const notInstalled = (format: ConvertedFormat): ImportError =>
  new ImportError(
    'not-text',
    `Tệp là ${FORMATS[format]}. Máy này chưa có LibreOffice để đọc. Hãy cài LibreOffice (miễn phí, libreoffice.org) rồi nhập lại; hoặc mở tệp bằng Word, lưu thành .docx.`,
  );

const notConverted = (format: ConvertedFormat): ImportError =>
  new ImportError(
    'damaged',
    `LibreOffice không đọc được tệp ${FORMATS[format]} này (có thể hỏng hoặc có mật khẩu). Hãy mở bằng Word, lưu thành .docx rồi nhập lại.`,
  );

const tooSlow = (): ImportError =>
  new ImportError(
    'damaged',
    'LibreOffice đọc tệp quá lâu nên đã dừng. Hãy mở tệp bằng Word hoặc LibreOffice, lưu thành .docx rồi nhập lại.',
  );
