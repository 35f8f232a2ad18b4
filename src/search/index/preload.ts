/** Lets a browser begin with files that scripts will ask for later, so that those do not wait for each other. */
export function preload(files: readonly URL[]): void {
  if (typeof document === 'undefined') return;
  for (const { href } of files) {
    const link = document.createElement('link');
    Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href });
    document.head.append(link);
  }
}
