import * as z from 'zod';

/** What the desk can ask for in a talk. */
export const asked = [
  'place',
  'phone',
  'name',
  'cooperative',
  'story',
  'confirm',
  'other',
] as const;

const turn = z.object({
  say: z.string(),
  /** The line is said only in answer to this question. */
  if: z.enum(asked).optional(),
});

/** A villager's planned talk with its expected outcome; null = not judged. */
export const talkSchema = z.object({
  id: z.string(),
  entryPoint: z.enum(['none', 'ask', 'complain']),
  turns: z.array(turn).min(1),
  expect: z.object({
    outcome: z.enum(['filed', 'answered', 'handed-over', 'nothing']).nullable(),
    /** Kemendagri code of the place that was told. */
    placeCode: z.string().nullable(),
    /** E.164. */
    phone: z.string().nullable(),
    /** Fragments that must be found in the ticket, if their line was said. */
    words: z.array(z.string()),
    /** Number of messages that a good human officer would need. */
    maxCitizenTurns: z.number().nullable().default(null),
  }),
});

/** One talk. */
export type Talk = z.infer<typeof talkSchema>;

/** One line of a talk. */
export type Turn = z.infer<typeof turn>;

/** What the desk asks for. */
export type Asked = (typeof asked)[number];
