import { canonicalJson } from '../canonical-json.js';
import {
  type BundleHeader,
  bundleFormat,
  type Checkpoint,
  checkpointLine,
  eventLine,
  headerHash,
  headerLine,
  headLeaf,
  headLine,
} from './bundle.js';
import { firstLink, nextLink } from './chain.js';
import { merkleRoot } from './merkle-root.js';
import { sha256Hex } from './sha256.js';

/**
 * What is wrong with a line: it is no line of a bundle (`unreadable`); it stands at the wrong place, or one
 * before it is missing (`order`); an event does not say what its digest covers (`digest`) or does not follow
 * the one before (`link`); the end of a ticket does not fit its events (`head`); the first line was changed
 * or names keys that are not what they say (`header`); the checkpoint does not fit what stands before it
 * (`checkpoint`), is signed by a key that the first line does not hold (`key`), or not signed by it
 * (`signature`); the bundle ends without a checkpoint (`unfinished`), or goes on after it (`surplus`).
 */
export type AuditProblem =
  | 'unreadable'
  | 'order'
  | 'digest'
  | 'link'
  | 'head'
  | 'header'
  | 'checkpoint'
  | 'key'
  | 'signature'
  | 'unfinished'
  | 'surplus';

/** A bundle that is read line by line. What a line must say is written down again and compared. */
export interface BundleReading {
  /** The number of the line that was read last. */
  readonly line: number;
  /** The ticket whose events are being read. */
  readonly ticketId: string | null;
  readonly header: BundleHeader | null;
  /** SHA-256 of the first line, hex. */
  readonly headerHash: string;
  readonly sealed: SealedCheckpoint | null;
  /** What is wrong with the next line, or null. */
  problemOf(line: string): AuditProblem | null;
}

/** A checkpoint with its signature, which nobody has checked yet. */
export interface SealedCheckpoint {
  readonly checkpoint: Checkpoint;
  readonly keyId: string;
  readonly signature: string;
}

/** A line as it may be: nothing of it is known to be true. */
type Line = Readonly<Record<string, unknown>>;

export function createBundleReading(): BundleReading {
  const state = {
    line: 0,
    ticketId: null as string | null,
    header: null as BundleHeader | null,
    headerHash: '',
    sealed: null as SealedCheckpoint | null,
  };
  const leaves: string[] = [];
  let events = 0;
  let sequence = 0;
  let link: string = firstLink;

  function problemOf(text: string): AuditProblem | null {
    state.line++;
    if (state.sealed) return 'surplus';
    const line = parse(text);
    if (!line) return 'unreadable';
    if (line.n !== state.line) return 'order';
    if (state.line === 1) return header(text, line);
    if (line.type === 'event') return event(text, line);
    if (line.type === 'head') return head(text, line);
    return line.type === 'checkpoint' ? checkpoint(text, line) : 'unreadable';
  }

  function header(text: string, line: Line): AuditProblem | null {
    const { keys, tenant } = line;
    if (line.format !== bundleFormat || typeof tenant !== 'string' || !areKeys(keys))
      return 'header';
    if (headerLine({ tenant, keys }) !== text) return 'header';
    state.header = { tenant, keys };
    state.headerHash = headerHash(text);
    return null;
  }

  function event(text: string, line: Line): AuditProblem | null {
    const said = line.event as Line | null;
    if (typeof said !== 'object' || said === null || typeof said.ticketId !== 'string')
      return 'unreadable';
    if (sequence > 0 && said.ticketId !== state.ticketId) return 'order';
    state.ticketId = said.ticketId;
    sequence++;
    const covered = canonicalJson(said);
    const digest = sha256Hex(covered);
    link = nextLink(link, digest);
    if (text === eventLine(state.line, covered, { sequence, digest, link })) {
      events++;
      return null;
    }
    if (line.sequence !== sequence) return 'order';
    if (line.digest !== digest) return 'digest';
    return line.link === link ? 'unreadable' : 'link';
  }

  function head(text: string, line: Line): AuditProblem | null {
    const ticketId = sequence > 0 ? state.ticketId : line.ticketId;
    if (typeof ticketId !== 'string') return 'unreadable';
    state.ticketId = ticketId;
    const found = { ticketId, events: sequence, link };
    if (text !== headLine(state.line, found)) return 'head';
    leaves.push(headLeaf(found));
    sequence = 0;
    link = firstLink;
    state.ticketId = null;
    return null;
  }

  function checkpoint(text: string, line: Line): AuditProblem | null {
    const said = line.checkpoint as Checkpoint | null;
    const { keyId, signature } = line;
    if (typeof said !== 'object' || said === null) return 'unreadable';
    if (typeof keyId !== 'string' || typeof signature !== 'string') return 'unreadable';
    if (text !== checkpointLine(state.line, said, { keyId, signature })) return 'unreadable';
    // The last ticket has no head, or tickets before it are missing together with theirs.
    const fits = sequence === 0 && said.tickets === leaves.length && said.events === events;
    if (!fits || said.root !== merkleRoot(leaves) || said.tenant !== state.header?.tenant) {
      return 'checkpoint';
    }
    state.sealed = { checkpoint: said, keyId, signature };
    return null;
  }

  return {
    get line() {
      return state.line;
    },
    get ticketId() {
      return state.ticketId;
    },
    get header() {
      return state.header;
    },
    get headerHash() {
      return state.headerHash;
    },
    get sealed() {
      return state.sealed;
    },
    problemOf,
  };
}

function parse(text: string): Line | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Line) : null;
  } catch {
    return null;
  }
}

function areKeys(value: unknown): value is BundleHeader['keys'] {
  return (
    Array.isArray(value) &&
    value.every(
      ({ id, publicKey }: Line) => typeof id === 'string' && typeof publicKey === 'string',
    )
  );
}
