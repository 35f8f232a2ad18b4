import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** Letters that only Vietnamese has: in a string they are words of the interface. */
const VIETNAMESE = '/[ăđơưạ-ỹ]/iu';
const IN_WORDS = 'Words of the interface stand in src/words, so that another language can be added.';
/** What a reader sees or hears written in a page or a script itself. */
const INTERFACE_WORDS = [
  `Literal[value=${VIETNAMESE}]`,
  `TemplateElement[value.raw=${VIETNAMESE}]`,
  'JSXElement > JSXText[value=/\\p{Ll}{2}/u]:not(JSXElement[openingElement.name.name=/^(?:code|style|script)$/] > JSXText)',
  'JSXAttribute[name.name=/^(?:aria-label|title|alt|placeholder|label|lead|kicker|description)$/] > Literal[value=/\\p{L}/u]',
].map((selector) => ({ selector, message: IN_WORDS }));

/** The floors of the house: what each folder of `src` may import of the others. */
const MAY_IMPORT = {
  domain: [],
  words: ['domain'],
  markdown: ['domain', 'words'],
  import: ['domain', 'markdown'],
  restore: ['domain'],
  archive: ['domain', 'words', 'markdown', 'restore'],
  views: ['domain', 'words', 'archive'],
  search: ['domain', 'words', 'archive', 'views'],
  components: ['domain', 'words', 'archive', 'views', 'search', 'styles'],
  publish: ['domain', 'words', 'archive', 'views', 'search'],
  desk: ['domain', 'words', 'markdown', 'import', 'restore', 'archive', 'views', 'publish', 'styles'],
  commands: ['domain', 'archive', 'import', 'restore', 'publish', 'desk'],
};
const UPPER = ['layouts', 'pages'];
const arrows = Object.entries(MAY_IMPORT).map(([folder, below]) => {
  const above = [...Object.keys(MAY_IMPORT), 'styles', ...UPPER].filter(
    (other) => other !== folder && !below.includes(other),
  );
  const group = [...above.map((name) => `../**/${name}/**`), '**/scripts/**'];
  const message = `src/${folder} imports only from ${below.join(', ') || 'itself'}: see "The house" in CONTRIBUTING.md.`;
  return {
    files: [`src/${folder}/**`],
    rules: { 'no-restricted-imports': ['error', { patterns: [{ group, message }] }] },
  };
});

export default defineConfig(
  { ignores: ['dist/', '.astro/', '.cache/', '.acceptance/', 'node_modules/', 'tests/fixtures/'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    languageOptions: { globals: { ...globals.node } },
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: true }],
      'no-console': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
  {
    files: ['scripts/**', 'src/commands/**', 'tests/*.ts', 'tests/acceptance/**', 'tests/bench/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['src/{components,desk,layouts,pages,publish,search,views}/**'],
    // The last reads reports' language; the others tell the keeper, at the terminal, what is wrong.
    ignores: [
      'src/publish/keep-names.ts',
      'src/publish/originals.ts',
      'src/publish/output-folder/**',
      'src/publish/build-site.ts',
      'src/search/prepare/**',
    ],
    rules: { 'no-restricted-syntax': ['error', ...INTERFACE_WORDS] },
  },
  {
    files: ['src/{components,search}/**', 'src/desk/page/**'],
    languageOptions: { globals: { ...globals.browser } },
  },
  ...arrows,
  { files: ['tests/**'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
);
