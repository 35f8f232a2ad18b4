import { describe, expect, it } from 'vitest';
import { hostLimits, sizeOfSite } from '../../../src/publish/host-limits.ts';

const MIB = 1024 * 1024;
const small = { files: 10, bytes: MIB, largest: { path: 'a.html', bytes: 1000 } };

describe('what hosts take', () => {
  it('says nothing of a site that all take', () => {
    expect(hostLimits(small)).toEqual([]);
  });

  it('names the host, the limit and what goes beyond it', () => {
    const [files] = hostLimits({ ...small, files: 20_001 });
    expect(files).toContain('Cloudflare Pages');
    expect(files).toContain('20.001');
    const [zip] = hostLimits({ ...small, largest: { path: 'data/trang-web.zip', bytes: 25 * MIB + 1 } });
    expect(zip).toContain('data/trang-web.zip nặng 25,1 MiB');
    expect(zip).toContain('site.yaml');
    expect(hostLimits({ ...small, bytes: 1025 * MIB })).toHaveLength(2);
  });

  it('counts the files of a site', () => {
    const files = { 'index.html': [2, 0], 'data/a.csv': [3, 0] } as const;
    expect(sizeOfSite(files)).toEqual({ files: 2, bytes: 5, largest: { path: 'data/a.csv', bytes: 3 } });
  });
});
