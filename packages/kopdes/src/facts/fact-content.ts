import type { TicketId } from '@aduan/core';
import { refuseField } from '@aduan/core/channel';
import type { InstantLike } from '@aduan/core/plugin';
import type { CooperativeRef } from '@aduan/core/ticket';
import type { FactConfidence, FactContent, FactRevision, FactSource } from './fact.js';
import type { FactStatement } from './fact-values.js';

/** The part of a fact that a revision may change. */
export interface FactRevisionInput {
  readonly statement: FactStatement;
  readonly confidence?: FactConfidence;
  readonly evidence?: string;
  /** When the statement was true. Default now; at most ten years ago. */
  readonly observedAt?: InstantLike;
}

/** A statement about a cooperative. */
export interface FactInput extends FactRevisionInput {
  /** Needs at least one code: a name alone does not identify a cooperative. */
  readonly cooperative: CooperativeRef;
  /** The region, if the cooperative reference does not give it: a dotted Kemendagri code. */
  readonly region?: string;
  readonly source: Exclude<FactSource, 'register'>;
  /** The ticket in which it was said. Required for citizens. */
  readonly ticket?: string;
  /** Whether the citizen allowed to keep it. A citizen's statement is not kept without this consent. */
  readonly consent?: boolean;
  /** Default: `high` for officers and letters, `medium` for citizens, `low` for suggestions. */
  readonly confidence?: FactConfidence;
}

/** An input after it was read: instants are epoch ms. */
type Read<Input extends FactRevisionInput> = Omit<Input, 'observedAt'> & {
  readonly observedAt?: number;
};

const maxPastMs = 3_660 * 86_400_000;
const clocksDiffer = 5 * 60_000;

/** Parameter names in a URL that may carry a credential. */
const secretParameter = /pin|token|secret|password|signature|key/i;

/**
 * The recorded form of a statement.
 *
 * @param now - epoch ms
 * @throws InputError for a citizen's statement without consent or ticket
 */
export function factContent(
  { consent = false, evidence, ...read }: Read<FactInput>,
  now: number,
  isSuggestion: boolean,
): FactContent {
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
    evidence: evidence ?? null,
    observedAt: instantOf(read.observedAt, now),
  };
}

/** Changes of a revision to a fact. @param now - epoch ms @throws InputError when it is of another kind */
export function factRevision(
  read: Read<FactRevisionInput>,
  now: number,
  before: FactRevision,
): FactRevision {
  if (read.statement.kind !== before.statement.kind) refuseField('statement', 'is of another kind');
  return {
    statement: read.statement,
    confidence: read.confidence ?? before.confidence,
    evidence: read.evidence ?? before.evidence,
    observedAt: instantOf(read.observedAt, now),
  };
}

/** Whether a text is an id, or a public address without a possible credential. */
export function isEvidence(text: string): boolean {
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
