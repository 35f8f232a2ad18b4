import { defineConfig } from 'astro/config';
import { publishing } from './src/publish/integration.ts';

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  site: process.env.SITE_URL,
  outDir: 'dist',
  cacheDir: '.cache/astro',
  build: { format: 'directory', inlineStylesheets: 'never' },
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [publishing()],
  vite: {
    // Scripts and styles name each other by relative paths, so that the built folder works anywhere.
    experimental: {
      renderBuiltUrl: (_name, { hostType }) => (hostType === 'html' ? undefined : { relative: true }),
    },
    build: { assetsInlineLimit: 0 },
  },
});
