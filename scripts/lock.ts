import { readFileSync, writeFileSync } from 'node:fs';

// npm run lock: completes package-lock.json after a change of dependencies.
//
// npm leaves out of the lock file the builds for other systems that the registry at hand doesn't serve, and
// `npm ci` then refuses the lock file everywhere. They are entered here by name and exact version; a machine
// of such a system fetches them by these, every other machine passes them over.

interface Entry {
  version?: string;
  optional?: boolean;
  dev?: boolean;
  os?: string[];
  cpu?: string[];
  optionalDependencies?: Record<string, string>;
}

const SYSTEMS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [
      'aix',
      'android',
      'darwin',
      'freebsd',
      'linux',
      'netbsd',
      'openbsd',
      'openharmony',
      'sunos',
      'win32',
    ].map((system) => [system, system]),
  ),
  windows: 'win32',
};
const PROCESSORS = ['arm', 'arm64', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

const path = 'package-lock.json';
const lock = JSON.parse(readFileSync(path, 'utf8')) as { packages: Record<string, Entry> };
const { packages } = lock;
const added: string[] = [];
for (const [folder, entry] of Object.entries(packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const found = resolve(folder, name);
    const isExact = /^\d+\.\d+\.\d+/.test(version);
    if (!isExact || (found !== undefined && packages[found]?.version === version)) continue;
    const place = `${found === undefined ? '' : `${folder}/`}node_modules/${name}`;
    packages[place] = entryFor(name, version, entry.dev === true);
    added.push(`${name}@${version}`);
  }
}
writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
console.log(added.length > 0 ? `Added to ${path}: ${added.join(', ')}` : `${path} is complete.`);

/** Where Node finds a package from a folder: the nearest node_modules above that has it. */
function resolve(folder: string, name: string): string | undefined {
  for (let at = folder; ; at = at.slice(0, Math.max(at.lastIndexOf('/node_modules/'), 0))) {
    const candidate = `${at === '' ? '' : `${at}/`}node_modules/${name}`;
    if (candidate in packages) return candidate;
    if (at === '') return undefined;
  }
}

function entryFor(name: string, version: string, dev: boolean): Entry {
  const words = (name.split('/').at(-1) ?? name).split('-');
  const system = words.map((word) => SYSTEMS[word]).find((word) => word !== undefined);
  const processor = words.find((word) => PROCESSORS.includes(word));
  return {
    version,
    ...(processor ? { cpu: [processor] } : {}),
    ...(dev ? { dev: true } : {}),
    optional: true,
    ...(system ? { os: [system] } : {}),
  };
}
