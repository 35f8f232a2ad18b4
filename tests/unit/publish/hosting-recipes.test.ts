import { validateConfig } from 'astro/config';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import config from '../../../astro.config.mjs';

interface Recipe {
  readonly name: string;
  readonly text: string;
}

/** The YAML files that `docs/hosting.md` tells keepers to copy, by the path in their first line. */
const recipes: readonly Recipe[] = [
  ...readFileSync('docs/hosting.md', 'utf8').matchAll(/```yaml\n# (\S+)\n(.*?)```/gs),
].map(([, name = '', text = '']) => ({ name, text }));

/** Where a recipe's build writes, by its command. */
const outDirOf = ({ text }: Recipe): string =>
  /npm run build -- --outDir (\S+)/.exec(text)?.[1] ?? config.outDir ?? '';

/** Where what was built lies in the end. */
const movedTo = (recipe: Recipe): string =>
  new RegExp(`mv ${outDirOf(recipe)} (\\S+)`).exec(recipe.text)?.[1] ?? outDirOf(recipe);

describe('the recipes for hosts that build the site', () => {
  it('are there for GitHub and GitLab', () => {
    expect(recipes.map(({ name }) => name)).toEqual(['.github/workflows/pages.yml', '.gitlab-ci.yml']);
  });

  it.each(recipes)('$name builds into a folder that Astro takes', async (recipe) => {
    const built = await validateConfig({ ...config, outDir: outDirOf(recipe) }, process.cwd(), 'build');
    expect(built.outDir.pathname).toMatch(new RegExp(`/${outDirOf(recipe)}/$`));
  });

  it.each(recipes)('$name publishes the folder that it builds', (recipe) => {
    expect(JSON.stringify(parse(recipe.text))).toMatch(new RegExp(`"paths?":\\[?"${movedTo(recipe)}"\\]?`));
  });

  it.each(recipes)('$name runs commands that there are', ({ text }) => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object };
    for (const [, command = ''] of text.matchAll(/npm run (\S+)/g)) expect(scripts).toHaveProperty(command);
  });
});
