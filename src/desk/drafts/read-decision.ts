import { z } from 'astro/zod';
import * as words from '../../words/vi/desk.ts';
import type { KeeperDecision } from '../review/keeper-decision.ts';
import { DeskRefusal } from '../server/refusal.ts';

const text = z.string().max(2_000);
const item = z.string().min(1).max(200);
const part = z.union([z.literal('row'), z.number().int().min(0).max(1_000)]).optional();
const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);

const decision = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('accept'), item }),
  z.strictObject({ what: z.literal('accept-together'), items: z.array(item).min(1).max(5_000) }),
  z.strictObject({ what: z.literal('no-figure'), item, part }),
  z.strictObject({ what: z.literal('indicator'), item, indicator: id, teach: text.optional(), part }),
  z.strictObject({
    what: z.literal('new-indicator'),
    item,
    name: text,
    unit: text,
    kind: z.enum(['cumulative', 'stock', 'growth', 'share']).optional(),
    topic: id.optional(),
    teach: text.optional(),
    part,
  }),
  z.strictObject({
    what: z.literal('edit'),
    item,
    words: text.optional(),
    keys: z.record(z.string().regex(/^[a-z-]{1,20}$/u), text),
    part,
  }),
  z.strictObject({ what: z.literal('note'), item, at: z.number().int().min(0) }),
  z.strictObject({ what: z.literal('settle'), item }),
  z.strictObject({ what: z.literal('reopen'), item }),
  z.strictObject({ what: z.literal('text'), text: z.string() }),
]);

const sent = z.object({ decision, digest: z.string() });

/** What the page sent, held to its form. @throws DeskRefusal `bad-request` */
export function readDecision(body: unknown): { decision: KeeperDecision; digest: string } {
  const { data } = sent.safeParse(body);
  if (!data) throw new DeskRefusal('bad-request', words.badRequest);
  return data as { decision: KeeperDecision; digest: string };
}
