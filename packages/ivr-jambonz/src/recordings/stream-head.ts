import * as z from 'zod';
import { jsonIn } from '../hooks/payload.js';
import { sampleRate } from './telephone-sound.js';

const seconds = /* @__PURE__ */ z.int().min(1).max(3_600);

const headSchema = /* @__PURE__ */ z.object({
  callSid: z.string().regex(/^[\w-]{1,100}$/),
  accountSid: z.string().max(100),
  sampleRate: z.literal(sampleRate),
  mixType: z.literal('mono'),
  aduan: z.object({
    turn: z.string().regex(/^[\w-]{1,40}$/),
    silenceSeconds: seconds,
    maxSeconds: seconds,
  }),
});

/** The header that jambonz sends before the sound: its call, and the metadata that we passed. */
export type StreamHead = z.infer<typeof headSchema>;

/** @returns null for an invalid header, and for sound in another format */
export function readStreamHead(text: string): StreamHead | null {
  return headSchema.safeParse(jsonIn(text)).data ?? null;
}
