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
  /** The line is said only in answer to such a question. */
  if: z.enum(asked).optional(),
});

/** A talk that a villager has in mind, with what must come of it; null = not judged. */
export const talkSchema = z.object({
  id: z.string(),
  door: z.enum(['none', 'ask', 'complain']),
  turns: z.array(turn).min(1),
  expect: z.object({
    outcome: z.enum(['filed', 'answered', 'handed-over', 'nothing']).nullable(),
    /** Kemendagri code of the place that was told. */
    placeCode: z.string().nullable(),
    /** E.164. */
    phone: z.string().nullable(),
    /** Fragments that must be found in the case, if the line that holds them was said. */
    words: z.array(z.string()),
    /** Messages of the citizen that a good person would need. */
    maxCitizenTurns: z.number().nullable().default(null),
  }),
});

/** One talk. */
export type Talk = z.infer<typeof talkSchema>;

/** One line of a talk. */
export type Turn = z.infer<typeof turn>;

/** What the desk asks for. */
export type Asked = (typeof asked)[number];
