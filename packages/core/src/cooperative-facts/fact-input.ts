import * as z from 'zod';
import { refuseField } from '../errors.js';
import type { TicketId } from '../ids.js';
import { parseInput } from '../runtime/commands/parse-input.js';
import type { CooperativeRef } from '../ticket/ticket.js';
import type { FactConfidence, FactContent, FactRevision, FactSource } from './fact.js';
import { type FactStatement, factStatementSchema } from './fact-values.js';

/** A statement about a cooperative. */
export interface FactInput {
  /** Needs at least one code: a name alone does not identify a cooperative. */
  readonly cooperative: CooperativeRef;
  /** The region, if the cooperative reference does not give it: a dotted Kemendagri code. */
  readonly region?: string;
  readonly statement: FactStatement;
  readonly source: Exclude<FactSource, 'register'>;
  /** The ticket in which it was said. Required for citizens. */
  readonly ticket?: string;
  /** Whether the citizen allowed to keep it. A citizen's statement is not kept without this consent. */
  readonly consent?: boolean;
  /** Default: `high` for officers and letters, `medium` for citizens, `low` for suggestions. */
  readonly confidence?: FactConfidence;
  readonly evidence?: string;
  /** When the statement was true, epoch ms. Default now; at most ten years ago. */
  readonly observedAt?: number;
}

/** The part of a fact that a revision may change. */
export type FactRevisionInput = Pick<
  FactInput,
  'statement' | 'confidence' | 'evidence' | 'observedAt'
>;

const maxPastMs = 3_660 * 86_400_000;
const clocksDiffer = 5 * 60_000;

/** Parameter names in a URL that may carry a credential. */
const secretParameter = /pin|token|secret|password|signature|key/i;
const region = /^\d{2}(?:\.\d{2}){0,2}$|^\d{2}(?:\.\d{2}){2}\.\d{4}$/;

const evidence = /* @__PURE__ */ z
  .string()
  .max(300)
  .refine(
    isEvidence,
    'is an id, or a public https address without a parameter that may carry a credential',
  );

const revision = {
  statement: factStatementSchema,
  confidence: /* @__PURE__ */ z.enum(['high', 'medium', 'low']).exactOptional(),
  evidence: /* @__PURE__ */ evidence.exactOptional(),
  observedAt: /* @__PURE__ */ z.int().exactOptional(),
};

const cooperative: z.ZodType<CooperativeRef> = /* @__PURE__ */ z
  .object({
    nikop: z
      .string()
      .regex(/^\d{10,24}$/)
      .exactOptional(),
    simkopdesId: z
      .string()
      .regex(/^[\w.:@/#-]{1,100}$/)
      .exactOptional(),
    villageCode: z
      .string()
      .regex(/^\d{2}(?:\.\d{2}){2}\.\d{4}$/)
      .exactOptional(),
    name: z.string().min(1).max(200),
  })
  .refine(
    ({ nikop, simkopdesId, villageCode }) => (nikop ?? simkopdesId ?? villageCode) !== undefined,
    'needs a code: a name alone may be that of many',
  );

const inputSchema: z.ZodType<FactInput> = /* @__PURE__ */ z.object({
  ...revision,
  cooperative,
  region: z.string().regex(region).exactOptional(),
  source: z.enum(['citizen', 'officer', 'letter']),
  ticket: z.uuid().exactOptional(),
  consent: z.boolean().exactOptional(),
});

const revisionSchema: z.ZodType<FactRevisionInput> = /* @__PURE__ */ z.object(revision);

/**
 * Reads and checks a statement from the host.
 *
 * @param now - epoch ms
 * @throws InputError for an invalid statement, and for a citizen's statement without consent or ticket
 */
export function readFact(input: unknown, now: number, isSuggestion: boolean): FactContent {
  const { consent = false, evidence = null, ...read } = parseInput(inputSchema, input, 'fact');
  const { source, ticket } = read;
  const isCitizens = source === 'citizen';
  if (isCitizens && ticket === undefined)
    refuseField('ticket', 'is missing: a citizen says it there');
  if (isCitizens && !isSuggestion && !consent)
    refuseField('consent', 'is missing: nothing that a citizen says is kept without');
  return {
    statement: read.statement,
    cooperative: read.cooperative,
    region: read.cooperative.villageCode ?? read.region ?? null,
    source,
    ticket: (ticket ?? null) as TicketId | null,
    system: null,
    consent: isCitizens && consent ? 'given' : 'not-needed',
    confidence: read.confidence ?? usual(source, isSuggestion),
    evidence,
    observedAt: instantOf(read.observedAt, now),
  };
}

/** Reads and checks a revision. @throws InputError */
export function readRevision(
  input: unknown,
  now: number,
  before: Pick<FactContent, 'confidence' | 'evidence'>,
): FactRevision {
  const read = parseInput(revisionSchema, input, 'fact');
  return {
    statement: read.statement,
    confidence: read.confidence ?? before.confidence,
    evidence: read.evidence ?? before.evidence,
    observedAt: instantOf(read.observedAt, now),
  };
}

function usual(source: FactSource, isSuggestion: boolean): FactConfidence {
  if (isSuggestion) return 'low';
  return source === 'citizen' ? 'medium' : 'high';
}

/** @throws InputError */
function instantOf(at: number | undefined, now: number): number {
  if (at === undefined) return now;
  if (at > now + clocksDiffer || at < now - maxPastMs)
    refuseField('observedAt', 'lies in the future, or more than ten years back');
  return Math.min(at, now);
}

function isEvidence(text: string): boolean {
  if (/^[\w.:@/#-]{1,100}$/.test(text) && !text.includes('//')) return !text.includes('@');
  if (!URL.canParse(text)) return false;
  const { hash, password, protocol, searchParams, username } = new URL(text);
  const isPlain = !username && !password && !hash;
  return (
    protocol === 'https:' &&
    isPlain &&
    ![...searchParams.keys()].some((one) => secretParameter.test(one))
  );
}
