import { useCallback } from 'preact/hooks';
import { call } from '../call.ts';
import type { ScreenProps } from '../screen.ts';
import { useAnswer } from '../use-answer.ts';

/** The bench: one report's original, its draft, and what is to be settled. */
export default function Bench({ slug = '' }: ScreenProps) {
  const { answer, failed } = useAnswer(
    useCallback(() => call('GET /api/drafts/:slug', { params: { slug } }), [slug]),
  );
  return (
    <>
      <h1>{slug}</h1>
      {failed && (
        <p class="notice notice-warn" role="alert">
          {failed.message}
        </p>
      )}
      {answer && <pre>{answer.text}</pre>}
    </>
  );
}
