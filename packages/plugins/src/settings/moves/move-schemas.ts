import { type AnswerSchema, fields, instant } from '@aduan/core/plugin';
import * as z from 'zod';
import type { MovePreview, MoveView, OpenTicketMoves } from './move.js';

/** Requires a schema for every field. */
type Fields<Thing> = Readonly<Record<keyof Thing, z.ZodType>>;

/** Schemas of the inputs and answers of the operations on moves. */
export function moveSchemas() {
  const one = { document: z.enum(['calendar', 'limits']) };
  const number = z.int().min(1).max(1_000_000);
  const text = z.string().nullable();
  const count = z.int().nullable();
  const move = z.object({
    number: z.int(),
    state: z.enum(['waiting', 'refused', 'running', 'finished', 'outdated']),
    reason: z.string(),
    decree: text,
    askedBy: z.string(),
    askedAt: instant,
    decidedBy: text,
    decidedAt: instant.nullable(),
    refusedFor: text,
    tickets: count.describe('Open cases to move when it was approved.'),
    left: count.describe('Those that could not be moved.'),
  } satisfies Fields<MoveView>);
  return {
    one: z.strictObject(one),
    request: z.strictObject({
      ...one,
      reason: fields
        .freeText(500)
        .describe('In the history of each case, and kept in clear: name no citizen.'),
      decree: z
        .string()
        .regex(/^[\p{L}\d .,:/()-]{1,100}$/u)
        .describe('Citizens read it.')
        .exactOptional(),
    }),
    numbered: z.strictObject({ ...one, number }),
    refusal: z.strictObject({ ...one, number, reason: fields.freeText(500) }),
    moves: z
      .object({
        open: z.int().describe('Open cases under former versions now.'),
        moves: z.array(move).describe('The newest first.'),
        may: z.array(z.enum(['ask', 'decide'])),
      } satisfies Fields<OpenTicketMoves>)
      .meta({ id: 'SettingsMoves' }) as unknown as AnswerSchema<OpenTicketMoves>,
    preview: z.object({
      tickets: z.int(),
      moved: z.int().describe('Deadlines that would be others.'),
      later: z.int(),
      ahead: z.int().describe('Deadlines that have passed, and would lie ahead again.'),
    } satisfies Fields<MovePreview>) as unknown as AnswerSchema<MovePreview>,
  };
}
