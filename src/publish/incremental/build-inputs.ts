import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ArchiveSettings } from '../../archive/settings.ts';

/** The project's own files that a site is made by. */
const CODE = ['src', 'public', 'astro.config.mjs', 'package-lock.json'];
/** Variables that a site's pages say something of, or that decide what is published. */
const VARIABLES = ['SITE_URL', 'SITE_BASE', 'ARCHIVE_DRAFTS'];
/** Files of an archive that are the archive itself, part by part: see `part-digests.ts`. */
const IN_PARTS = /^(?:reports|indicators)\/[^/]+\.md$|^[^/]*\.yaml$/;

/** Digests of all that a site is made from, and of what every page of it depends on besides the archive. */
export interface BuildInputs {
  readonly inputs: string;
  readonly surroundings: string;
}

export function buildInputs({ contentDir, drafts }: ArchiveSettings): BuildInputs {
  const around = createHash('sha256').update(process.version).update(String(drafts));
  for (const name of VARIABLES) around.update(`\n${name}=${process.env[name] ?? ''}`);
  for (const path of CODE.flatMap((name) => filesAt(resolve(name)))) add(around, path);
  const content = filesAt(contentDir);
  const beside = content.filter((path) => !IN_PARTS.test(path.slice(contentDir.length + 1)));
  // Originals can be large: their names, sizes and times tell enough.
  for (const path of beside) {
    const { size, mtimeMs } = statSync(path);
    around.update(`\n${path.slice(contentDir.length)} ${size} ${mtimeMs}`);
  }
  const surroundings = around.digest('hex');
  const all = createHash('sha256').update(surroundings);
  for (const path of content.filter((one) => !beside.includes(one))) add(all, path, contentDir);
  return { inputs: all.digest('hex'), surroundings };
}

function add(hash: ReturnType<typeof createHash>, path: string, from = resolve()): void {
  const text = readFileSync(path);
  hash.update(`\n${path.slice(from.length)} ${text.length}\n`).update(text);
}

/** A file, or all files of a folder, in one order on every machine. */
function filesAt(path: string): string[] {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return [];
  if (!stats.isDirectory()) return stats.isFile() ? [path] : [];
  const names = readdirSync(path)
    .filter((name) => !name.startsWith('.'))
    .sort();
  return names.flatMap((name) => filesAt(join(path, name)));
}
