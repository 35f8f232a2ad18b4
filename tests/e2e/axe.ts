import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on a page, or in one part of it, as it is now. */
export async function findings(page: Page, part?: string): Promise<string[]> {
  return violations(builder(page, part).withTags(TAGS));
}

/** What axe finds in both themes; the page ends up dark. A theme changes colours only: the rest is run once. */
export async function findingsInBothThemes(page: Page, part?: string): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await findings(page, part);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await violations(builder(page, part).withRules(['color-contrast']));
  return [...light, ...dark.map((finding) => `dark: ${finding}`)];
}

/**
 * Only what fails is written out, and in the page itself: to describe all that passes, and to gather it from frames
 * that no page has, took eight times as long as the rules.
 */
function builder(page: Page, part: string | undefined): AxeBuilder {
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  return part === undefined ? axe : axe.include(part);
}

async function violations(axe: AxeBuilder): Promise<string[]> {
  const { violations: found } = await axe.analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
