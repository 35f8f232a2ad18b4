import { readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import * as words from '../words/vi/hosts.ts';

/** What a host takes, of what a site may go beyond. */
interface Host {
  readonly name: string;
  readonly mostFiles?: number;
  /** Bytes of one file, and of the whole site. */
  readonly mostOfFile?: number;
  readonly mostOfSite?: number;
}

const MIB = 1024 * 1024;

/** What is free of charge, by the hosts' own documents, read in 2026. */
const HOSTS: readonly Host[] = [
  { name: 'Cloudflare Pages', mostFiles: 20_000, mostOfFile: 25 * MIB },
  { name: 'GitHub Pages', mostOfSite: 1024 * MIB },
  { name: 'GitLab.com', mostFiles: 200_000, mostOfSite: 1024 * MIB },
];

/** What a built folder is to a host. */
export interface SiteSize {
  readonly files: number;
  readonly bytes: number;
  readonly largest: { readonly path: string; readonly bytes: number };
}

export function sizeOfSite(dir: string): SiteSize {
  let [files, bytes] = [0, 0];
  let largest = { path: '', bytes: 0 };
  for (const entry of readdirSync(dir, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const { size } = statSync(path);
    files += 1;
    bytes += size;
    if (size > largest.bytes) largest = { path: relative(dir, path).split(sep).join('/'), bytes: size };
  }
  return { files, bytes, largest };
}

/** Which hosts a site has outgrown, a line each in the keeper's language; none where all take it. */
export function hostLimits({ files, bytes, largest }: SiteSize): string[] {
  return HOSTS.flatMap(({ name, mostFiles, mostOfFile, mostOfSite }) => [
    ...(mostFiles !== undefined && files > mostFiles ? [words.tooManyFiles(name, files, mostFiles)] : []),
    ...(mostOfFile !== undefined && largest.bytes > mostOfFile
      ? [words.fileTooLarge(name, largest.path, largest.bytes / MIB, mostOfFile / MIB)]
      : []),
    ...(mostOfSite !== undefined && bytes > mostOfSite
      ? [words.siteTooLarge(name, bytes / MIB, mostOfSite / MIB)]
      : []),
  ]);
}
