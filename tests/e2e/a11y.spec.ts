import { expect, test, type Page } from '@playwright/test';
import { findings, findingsInBothThemes } from './axe.ts';
import { KINDS_OF_PAGE } from './kinds-of-page.ts';

/** The pages as they stand are asked in every-page.spec.ts; here what opens on them, on large screens and small. */
async function open(page: Page, mark: string): Promise<void> {
  await page.locator(mark).first().click({ force: true });
  await expect(page.getByRole('dialog')).toBeVisible();
}

const MARKS = {
  note: '.report-body a.noteref',
  figure: '.report-body a.figure-link',
  heading: '.report-body h4 .place',
  term: '.report-body a.term',
};

test('axe finds nothing in an open note, figure, place or term, in both themes', async ({ page }) => {
  // Eight runs of axe.
  test.setTimeout(90_000);
  await page.goto(KINDS_OF_PAGE.report);
  for (const mark of Object.values(MARKS)) {
    await open(page, mark);
    expect(await findingsInBothThemes(page, '[role="dialog"]'), mark).toEqual([]);
    await page.keyboard.press('Escape');
  }
});

test('on a phone axe finds nothing with the contents open, nor on an indicator’s page', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(KINDS_OF_PAGE.report);
  await open(page, '.reading-bar button');
  expect(await findings(page)).toEqual([]);
  await page.goto(KINDS_OF_PAGE.indicator);
  expect(await findings(page)).toEqual([]);
});

test('axe as it is run here finds what is wrong, and what only one theme has', async ({ page }) => {
  await page.setContent(`<html lang="vi"><title>Thử</title><style>
    @media (prefers-color-scheme: dark) { p { color: #777; background: #888 } }
    </style><main><h1>Thử</h1><p>khó đọc</p><img src="x.png"></main></html>`);
  expect(await findingsInBothThemes(page)).toEqual(['image-alt: img', 'dark: color-contrast: p']);
});

test('what has focus is seen: a line around it that is not the paper’s colour', async ({ page }) => {
  await page.goto(KINDS_OF_PAGE.report);
  for (let step = 0; step < 12; step += 1) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(() => {
      const style = document.activeElement && getComputedStyle(document.activeElement);
      return style ? `${style.outlineStyle} ${Number.parseFloat(style.outlineWidth) >= 2}` : '';
    });
    expect(seen, `stop ${step + 1}`).toBe('solid true');
  }
});

test('no mark in the text reaches over the one beside it', async ({ page }) => {
  await page.goto(KINDS_OF_PAGE.report);
  const marks = page.locator('.report-body :is(a.figure-link, a.noteref)');
  const covered = await marks.evaluateAll((links) =>
    links
      .filter((link) => {
        link.scrollIntoView({ block: 'center' });
        const { left, top, width, height } = link.getBoundingClientRect();
        return [-9, 0, 9].some(
          (aside) => !link.contains(document.elementFromPoint(left + width / 2 + aside, top + height / 2)),
        );
      })
      .map((link) => link.id || link.getAttribute('href')),
  );
  expect(covered).toEqual([]);
});

test('marks in the text are targets of 24 px', async ({ page }) => {
  await page.goto(KINDS_OF_PAGE.report);
  for (const mark of [MARKS.note, MARKS.figure, MARKS.heading]) {
    const small = await page.locator(mark).evaluateAll((links) =>
      links
        .map((link) => link.getBoundingClientRect())
        .filter(({ width, height }) => width < 24 || height < 24)
        .map(({ width, height }) => `${width} × ${height}`),
    );
    expect(small, mark).toEqual([]);
  }
});
