import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { printFaults } from '../../../src/archive/print-faults.ts';
import { unreadableText } from '../../../src/archive/tangled-text.ts';
import { place, reportFile, temporaryArchive } from './temporary-archive.ts';

/** Loads an archive; what was there before stays in it. */
async function faultsOf(archive: ReturnType<typeof temporaryArchive>): Promise<string[]> {
  const { reports, faults } = await archive.load();
  expect(reports.length).toBeGreaterThanOrEqual(2);
  return faults.map(place);
}

it('a folder that is named like a report, or a link to nowhere, is told and stops nothing', async () => {
  const archive = temporaryArchive();
  mkdirSync(join(archive.contentDir, 'reports/lang-son-2020.md'));
  mkdirSync(join(archive.contentDir, 'indicators/thu-khac.md'));
  symlinkSync('/khong-co', join(archive.contentDir, 'reports/lang-son-2021.md'));
  expect(await faultsOf(archive)).toEqual(
    expect.arrayContaining([
      'indicators/thu-khac.md:2 frontmatter',
      'reports/lang-son-2020.md:1 frontmatter',
      'reports/lang-son-2021.md:1 frontmatter',
    ]),
  );
});

it('a file beside a report that can’t be read is told: it is not as if it were not there', async () => {
  const archive = temporaryArchive();
  const [slug] = (await archive.load()).reports.map((report) => report.slug);
  mkdirSync(join(archive.contentDir, `reports/${slug}.review.json`));
  expect(await faultsOf(archive)).toContain(`reports/${slug}.review.json: review-unread`);
});

it('a report that Notepad saved as “Unicode” is read; one in an old code page is told, and not published', async () => {
  const archive = temporaryArchive();
  const [q2, q3] = ['Q2', 'Q3'].map((quarter) => reportFile({ period: `2020-${quarter}` }));
  writeFileSync(
    join(archive.contentDir, 'reports/lang-son-2020-q2.md'),
    Buffer.from(`\uFEFF${q2 ?? ''}`, 'utf16le'),
  );
  writeFileSync(
    join(archive.contentDir, 'reports/lang-son-2020-q3.md'),
    Buffer.from((q3 ?? '').replace('title: ', 'title: \u00E3 '), 'latin1'),
  );
  const { reports, faults } = await archive.load();
  const slugs = reports.map(({ slug }) => slug);
  expect(slugs).toContain('lang-son-2020-q2');
  expect(slugs).not.toContain('lang-son-2020-q3');
  expect(faults.map(place).filter((fault) => fault.includes('2020'))).toEqual([
    'reports/lang-son-2020-q3.md:2 file-encoding',
  ]);
});

it('a definition whose quotes lie 3,000 deep is told, and its indicator left out', async () => {
  const archive = temporaryArchive();
  archive.write(
    'indicators/thu-khac.md',
    `---\nname: Thu khác\nunit: tỷ đồng\nkind: stock\ntopic: ngan-sach\n---\n\n${'>'.repeat(3000)} sâu\n`,
  );
  expect(await faultsOf(archive)).toContain('indicators/thu-khac.md:1 report-unreadable');
});

it.each(['lang-son-2020-a?b', 'lang-son-2020-a#b', 'lang-son-2020-%2e%2e', 'lang-son-2020-"><b>'])(
  'a report named “%s”, which no address can hold, is refused',
  async (name) => {
    const archive = temporaryArchive();
    archive.write(`reports/${name}.md`, reportFile({ period: '2020' }));
    expect(await faultsOf(archive)).toContain(`reports/${name}.md:5 report-slug`);
    const { reports } = await archive.load();
    expect(reports.map(({ slug }) => slug)).not.toContain(name);
  },
);

it('names are read as they are seen: without turned directions and zero-width letters', async () => {
  const archive = temporaryArchive();
  const title = JSON.stringify('Báo\u200B cáo \u202Equý\u202C \u2066II\u00AD\u0007');
  archive.write('reports/lang-son-2024-q2.md', reportFile({ title }));
  const { reports } = await archive.load();
  expect(reports.find(({ slug }) => slug === 'lang-son-2024-q2')?.title).toBe('Báo cáo quý II');
});

it('what a terminal would obey is not printed, and a quoted line stays one line', () => {
  const fault = { ...unreadableText('a\u001B[2J.md', 'x'), source: '\u001B]0;x\u0007 một\nhai \u202Eba' };
  const text = printFaults([fault]);
  for (const sign of '\u001B\u0007\u202E') expect(text).not.toContain(sign);
  expect(text).toContain('│ ]0;x một hai ba');
});

it('a text that its readers can’t take is told in words, whatever the reason', () => {
  expect(unreadableText('a.md', new RangeError('Maximum call stack size exceeded')).message).toContain(
    'lồng nhau quá sâu',
  );
  expect(unreadableText('a.md', new Error('lý do khác')).message).toContain('lý do khác');
});
