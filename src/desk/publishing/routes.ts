import type { On } from '../server/router.ts';
import type { Publisher } from './publisher.ts';

export function publishingRoutes(on: On, publisher: Publisher): void {
  on('GET /api/publishing', () => publisher.state);
  on('GET /api/drafts/:slug/publishing', ({ params: { slug } }) => publisher.draft(slug));
  on('POST /api/drafts/:slug/publish', ({ params: { slug } }) => publisher.publish(slug));
  on('POST /api/publishing', () => publisher.build());
  on('POST /api/publishing/preview', async () => ({ url: await publisher.preview() }));
}
