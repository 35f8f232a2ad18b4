import type { CallFailed } from './call.ts';

/** What the server refused, where anything was, read out as soon as it is there. */
export function Trouble({ failed }: { readonly failed: CallFailed | undefined }) {
  return <div role="alert">{failed && <p class="notice notice-warn">{failed.message}</p>}</div>;
}
