import { expect, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KINDS_OF_PAGE } from './kinds-of-page.ts';
import { siteAddress, siteFolder } from './sites.ts';
import { expectSoundPage, expectToFitNarrowScreens } from './sound-page.ts';
import { walk } from './walk-site.ts';

/** What visitors of the demonstration see; what other specs state of single numbers they ask of four of its reports. */
const SITE = siteFolder('whole');
test.use({ baseURL: siteAddress('whole') });

for (const [kind, address] of Object.entries(KINDS_OF_PAGE)) {
  test(`the ${kind} page of the whole demonstration is sound and fits every screen`, async ({ page }) => {
    await expectSoundPage(page, address);
    await expectToFitNarrowScreens(page);
  });
}

test('every link, asset and place of the whole demonstration is there', async () => {
  test.setTimeout(120_000);
  const { asked, faults } = await walk(siteAddress('whole'));
  expect(faults).toEqual([]);
  const pages = readdirSync(SITE, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('index.html'),
  );
  expect(asked.size).toBeGreaterThan(pages.length);
});

test('each yearly value of the indicator told most often stands on its page and leads to its sentence', async ({
  page,
}) => {
  const rows = parse<Record<string, string>>(readFileSync(join(SITE, 'data/observations.csv')), {
    columns: true,
    bom: true,
  });
  const years = rows.filter(
    ({ period, role, primary }) => role === 'actual' && primary === '1' && /^\d{4}$/.test(period ?? ''),
  );
  const [indicator, values] = [...Map.groupBy(years, (row) => row.indicator)].sort(
    ([, a], [, b]) => b.length - a.length,
  )[0] ?? ['', []];
  expect(values.length).toBeGreaterThan(5);
  await page.goto(`chi-tieu/${indicator}/`);
  for (const { report, anchor } of values) {
    await expect(page.locator(`main a[href$="bao-cao/${report}/#${anchor}"]`)).not.toHaveCount(0);
  }
});
