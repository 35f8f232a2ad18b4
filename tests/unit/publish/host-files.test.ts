import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { styleHashes } from '../../../src/publish/content-security.ts';
import { writeHostFiles } from '../../../src/publish/host-files.ts';

const NOT_FOUND = '<head><style>body { color: red }</style></head>';
let folder = '';
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kho-bao-cao-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  writeFileSync(join(folder, '404.html'), NOT_FOUND);
  await writeHostFiles(folder, '/a/b');
});

describe("hosts' files", () => {
  it('send the policy of the pages, which lets the page for lost addresses keep its styles', () => {
    const [hash = ''] = styleHashes(NOT_FOUND);
    for (const name of ['_headers', '.htaccess']) {
      expect(read(name)).toContain("default-src 'none'");
      expect(read(name)).toContain(hash);
      expect(read(name)).toContain('nosniff');
    }
  });

  it('tell Apache where the page for lost addresses lies', () => {
    expect(read('.htaccess')).toMatch(/^ErrorDocument 404 \/a\/b\/404\.html$/m);
  });

  it('say what citations for BibTeX are, which hosts send as unknown bytes', () => {
    expect(read('_headers')).toMatch(
      /^\/data\/citations\/\*\.bib\n {2}Content-Type: application\/x-bibtex; charset=utf-8$/m,
    );
    expect(read('.htaccess')).toContain('AddType application/x-bibtex .bib');
  });

  it('have no header that breaks over lines', () => {
    for (const line of read('_headers').trim().split('\n'))
      expect(line).toMatch(/^(?:\/\S*| {2}[\w-]+: .+|)$/);
  });
});
