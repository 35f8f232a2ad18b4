import { readFileSync, rmSync } from 'node:fs';
import { ASTRO_LOG, buildSite } from '../../src/publish/build-site.ts';
import { writeDamagedArchive } from '../generators/damaged-archive.ts';
import { writeFourDigests } from '../generators/four-digests.ts';
import { writeLongArchive } from '../generators/long-archive.ts';
import { writeThreeProvinces } from '../generators/three-provinces.ts';
import { writeHostileArchive } from '../generators/write-hostile-archive.ts';
import { siteFolder, SITES, type SiteName } from './sites.ts';

// node tests/e2e/build-site.ts NAME: builds a site of the browser tests from nothing, and its archive where that is
// made by a program.
const name = process.argv[2] as SiteName;
const { content, siteUrl } = SITES[name];
if (name === 'demo') writeFourDigests(content);
if (name === 'hostile') writeHostileArchive(content);
if (name === 'long') await writeLongArchive(content);
if (name === 'damaged') await writeDamagedArchive(content);
if (name === 'three') await writeThreeProvinces(content);
rmSync(siteFolder(name), { recursive: true, force: true });
Object.assign(process.env, { ARCHIVE_CONTENT: content, SITE_URL: siteUrl });
// The damaged report is a draft that nobody reviewed, as such reports are.
if (name === 'damaged') process.env.ARCHIVE_DRAFTS = 'include';
process.exitCode = await buildSite({ outDir: siteFolder(name) });
if (process.exitCode !== 0) process.stderr.write(readFileSync(ASTRO_LOG, 'utf8'));
