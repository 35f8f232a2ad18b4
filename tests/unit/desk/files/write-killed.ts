import { archiveFiles } from '../../../../src/desk/files/archive-files.ts';

/** Writes one file over and over, each time all of one letter, until it is killed. */
const [contentDir = ''] = process.argv.slice(2);
const files = archiveFiles(contentDir);
for (let round = 0; ; round += 1) {
  const { digest } = await files.mustRead('reports/a.md');
  await files.write('reports/a.md', 'abcdefgh'.charAt(round % 8).repeat(2_000_000), digest);
  if (round === 0) process.stdout.write('begun\n');
}
