import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { tellNews } from '../archive/build-news.ts';
import { bundleMaker } from './bundle/bundle-maker.ts';
import { BUNDLE, keepModules, makerOf, sealBundle } from './bundle/page-bundle.ts';
import { finishStyles } from './finish-page.ts';

/** What Astro is used for: a server for those who edit, and a bundle by which `makeSite` renders pages. */
export function publishing(): AstroIntegration {
  const bundle = process.env[BUNDLE];
  let pages: Parameters<typeof sealBundle>[1] = new Map();
  let assets = '';
  return {
    name: 'kho-bao-cao-publishing',
    hooks: {
      'astro:config:setup': ({ command, addMiddleware }) => {
        if (command === 'dev') {
          addMiddleware({ order: 'pre', entrypoint: new URL('./dev/middleware.ts', import.meta.url) });
        }
        // Astro empties the folder that it writes into.
        if (command === 'build' && bundle === undefined) {
          throw new Error('Run `npm run build -- --outDir DIR`: it looks after what lies in DIR already.');
        }
      },
      'astro:config:done': ({ config }) => {
        assets = fileURLToPath(config.outDir);
      },
      'astro:server:start': ({ address }) => {
        tellNews({ kind: 'served', port: address.port });
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer({
          name: 'kho-bao-cao',
          // By now all modules are written.
          setup: () => {
            if (bundle !== undefined) keepModules(bundle);
            return Promise.resolve();
          },
          getStaticPaths: () => Promise.resolve([]),
          render: () => Promise.reject(new Error('Pages are rendered by makeSite.')),
        });
      },
      'astro:build:setup': (build) => {
        pages = build.pages;
      },
      'astro:build:done': async () => {
        await finishStyles(assets);
        if (bundle === undefined) return;
        await bundleMaker(...makerOf(bundle));
        sealBundle(bundle, pages);
      },
    },
  };
}
