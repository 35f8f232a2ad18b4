import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ArchiveSettings } from '../../archive/settings.ts';

/** The project's own files that a site is made by. */
const CODE = ['src', 'public', 'astro.config.mjs', 'package-lock.json'];
/** Variables that pages say something of. */
const VARIABLES = ['SITE_URL', 'SITE_BASE'];
/** Files of an archive that are the archive itself, part by part: see `part-digests.ts`. */
const IN_PARTS = /^(?:reports|indicators)\/[^/]+\.md$|^reports\/[^/]+\.restored\.json$|^[^/]*\.yaml$/;

/** Digests of all that a site is made from, and of what every page of it depends on besides the archive. */
export interface BuildInputs {
  readonly inputs: string;
  readonly surroundings: string;
  /** Of the code, and of the variables that pages say something of. */
  readonly code: string;
}

export function buildInputs({ contentDir, drafts }: ArchiveSettings): BuildInputs {
  const own = createHash('sha256').update(process.version);
  for (const name of VARIABLES) own.update(`\n${name}=${process.env[name] ?? ''}`);
  for (const path of CODE.flatMap((name) => filesAt(resolve(name)))) add(own, path);
  const code = own.digest('hex');
  const around = createHash('sha256').update(code).update(String(drafts));
  const content = filesAt(contentDir);
  const beside = new Set(content.filter((path) => !IN_PARTS.test(path.slice(contentDir.length + 1))));
  // Originals can be large: their names, sizes and times tell enough.
  for (const path of beside) {
    const { size, mtimeMs } = statSync(path);
    around.update(`\n${path.slice(contentDir.length)} ${size} ${mtimeMs}`);
  }
  const surroundings = around.digest('hex');
  const all = createHash('sha256').update(surroundings);
  for (const path of content) if (!beside.has(path)) add(all, path, contentDir);
  return { inputs: all.digest('hex'), surroundings, code };
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
  const entries = readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) =>
    entry.isFile() ? [join(path, entry.name)] : filesAt(join(path, entry.name)),
  );
}
