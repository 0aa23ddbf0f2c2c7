import * as z from 'zod';
import type { Label } from '../../ports/label.js';
import type { Actor } from '../../ports/principal.js';
import type { ErasureObstacle } from '../../ticket/erasure-limit.js';
import { phases } from '../../ticket/workflow/phase.js';
import { instant } from '../instant.js';

/** Text in the languages of the desk. */
export const label = /* @__PURE__ */ z
  .object({ id: z.string(), en: z.string() })
  .catchall(z.string())
  .meta({
    id: 'Label',
    description:
      'Words in Indonesian, in English, and in further languages of the desk by their tags.',
  }) as unknown as z.ZodType<Label, Label>;

/** The phases that every workflow has. */
export const phase = /* @__PURE__ */ z.enum(phases);

/** The actor of an event, without names. */
export const actor = /* @__PURE__ */ z
  .object({
    id: z.string().describe('"withheld" where it would lead to a hidden reporter.'),
    kind: z.enum(['citizen', 'officer', 'system']),
    roles: z.array(z.string()),
    via: z
      .string()
      .exactOptional()
      .describe('The program that acted for this person, with a key of its own.'),
  })
  .meta({ id: 'Actor', description: 'Who did something: no names.' }) as unknown as z.ZodType<
  Actor,
  Actor
>;

/** Why something was refused: the error in process, its problem over HTTP. */
export const problem = /* @__PURE__ */ z
  .looseObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string(),
    detail: z.string(),
  })
  .meta({
    id: 'Problem',
    description: 'What went wrong (RFC 9457), with a code that stays.',
  }) as unknown as z.ZodType<unknown, Error>;

/** Why a person's data must stay for now. */
export const erasureObstacle = /* @__PURE__ */ z.object({
  code: z.string().describe('Such as ticket-open, retention, legal-hold.'),
  ticketId: z.string().exactOptional(),
  number: z.string().exactOptional(),
  until: instant.exactOptional(),
  source: z.string().exactOptional(),
  since: instant.exactOptional().describe('When a legal hold was placed.'),
  by: z.string().exactOptional().describe('The officer who placed it.'),
} satisfies Fields<ErasureObstacle>) as z.ZodType as z.ZodType<unknown, ErasureObstacle>;

/** Requires a schema for every field, and no other. */
export type Fields<Thing> = Readonly<Record<keyof Thing, z.ZodType>>;

/** The schema of something that answers show, with its fields to be shown elsewhere as well. */
export type AnswerSchema<Thing> = z.ZodType<unknown, Thing> & { readonly shape: Fields<Thing> };

/** Items of one page, and the cursor of the next one. */
export function pageOf<Item>(
  item: z.ZodType<unknown, Item>,
): z.ZodType<unknown, { readonly items: readonly Item[]; readonly next: string | null }> {
  const page = z.object({ items: z.array(item), next: z.string().nullable() });
  return page as unknown as ReturnType<typeof pageOf<Item>>;
}
