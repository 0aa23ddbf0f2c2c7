import type { Factor } from './session-records.js';

/** A session of an officer. */
export interface OfficerSession {
  /** Id within this list. It cannot be used as a session token. */
  readonly id: string;
  /** Epoch ms. */
  readonly startedAt: number;
  /** When it was used last, to the minute; epoch ms. */
  readonly seenAt: number;
  /** Epoch ms. */
  readonly expiresAt: number;
  readonly isLocked: boolean;
  readonly factor: Factor;
  /** Network of the client: an IPv4 address, or the first 64 bits of an IPv6 address; null = not known. */
  readonly network: string | null;
}
