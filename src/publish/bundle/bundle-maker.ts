import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const SITE_PROCESS = fileURLToPath(new URL('../site-process.ts', import.meta.url));

/** Packages that find files of their own beside them; of the last, bundlers take a module without what Node takes. */
const APART = ['@resvg/resvg-js', 'pagefind', 'opentype.js'];

/**
 * Puts what makes a site into one file: read one by one, its thousand modules and those of its libraries take a tenth of
 * a build after an edit.
 *
 * @param folder for the file, under the project's own, where the packages are found that stay apart
 * @param name of the file
 */
export async function bundleMaker(folder: string, name: string): Promise<void> {
  await build({
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      ssr: SITE_PROCESS,
      outDir: folder,
      minify: false,
      rolldownOptions: { output: { entryFileNames: name } },
    },
    ssr: { noExternal: true, external: APART },
  });
}
