/**
 * Pages as they are published, by their address, on their way from the middleware to whoever asked for them: as the
 * body of a response each would be turned into bytes and back once more. The build and the pages that Astro bundles
 * have modules of their own, and share the global object.
 */
export const finishedPages = ((globalThis as { khoBaoCaoPages?: Map<string, string> }).khoBaoCaoPages ??=
  new Map());
