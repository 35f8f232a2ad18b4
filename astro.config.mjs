import { defineConfig } from 'astro/config';
import { publishing } from './src/publish/integration.ts';

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  site: process.env.SITE_URL || undefined,
  outDir: 'dist',
  cacheDir: '.cache/astro',
  build: { format: 'directory', inlineStylesheets: 'never' },
  compressHTML: true,
  devToolbar: { enabled: false },
  // Pages in English lie under /en/; `Astro.currentLocale` tells components which words to take.
  i18n: { defaultLocale: 'vi', locales: ['vi', 'en'] },
  integrations: [publishing()],
  vite: {
    // Scripts load each other by relative paths; pages are made so as they are rendered, style sheets after.
    experimental: {
      renderBuiltUrl: (_name, { hostType }) => (hostType === 'js' ? { relative: true } : undefined),
    },
    build: { assetsInlineLimit: 0 },
  },
});
