import { test, expect } from '@playwright/test';
import AxeBuilder from '@axe-core/playwright';
for (const p of ['doi-chieu/', 'doi-chieu/2024/', 'do-phu/', 'do-phu/lang-son/'])
  for (const s of ['light', 'dark'] as const)
    test(`${p} ${s}`, async ({ page }) => {
      test.setTimeout(120000);
      await page.emulateMedia({ colorScheme: s });
      await page.goto(p);
      for (const d of await page.locator('details > summary').all()) await d.click();
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(violations.flatMap((v) => v.nodes.map((n) => v.id + ' ' + n.target))).toEqual([]);
    });
