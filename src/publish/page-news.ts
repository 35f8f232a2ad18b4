import type { AstroPrerenderer } from 'astro';
import { tellNews, tellProgress } from '../archive/build-news.ts';

/** A way of rendering that also tells how many pages are made, and which one can't be. */
export function tellingPages(own: AstroPrerenderer): AstroPrerenderer {
  let total = 0;
  let done = 0;
  return {
    ...own,
    async getStaticPaths() {
      const paths = await own.getStaticPaths();
      total = paths.length;
      tellProgress('pages', done, total);
      return paths;
    },
    async render(request, options) {
      try {
        const page = await own.render(request, options);
        done += 1;
        tellProgress('pages', done, total);
        return page;
      } catch (error) {
        const page = decodeURI(new URL(request.url).pathname);
        tellNews({ kind: 'page-failed', page, reason: String(error) });
        throw error;
      }
    },
  };
}
