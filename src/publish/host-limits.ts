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

/** What a site is to a host. */
export interface SiteSize {
  readonly files: number;
  readonly bytes: number;
  readonly largest: { readonly path: string; readonly bytes: number };
}

/** @param files size of each, by path */
export function sizeOfSite(
  files: Readonly<Record<string, readonly [bytes: number, ...rest: unknown[]]>>,
): SiteSize {
  let bytes = 0;
  let largest = { path: '', bytes: 0 };
  for (const [path, [size]] of Object.entries(files)) {
    bytes += size;
    if (size > largest.bytes) largest = { path, bytes: size };
  }
  return { files: Object.keys(files).length, bytes, largest };
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
