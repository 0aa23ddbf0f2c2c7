/** Faults that every provider has. */
export type CommonFault =
  /** Too many requests: the desk waits and retries. */
  | 'rate-limited'
  /** An internal error; nothing was done: the desk retries. */
  | 'server-error'
  /** The request was carried out, but a gateway gives up before the answer (504): its outcome is unknown. */
  | 'timeout'
  /** The credentials have expired or were revoked. */
  | 'token-expired';

/**
 * A stand-in for a provider, for tests of a desk without an account there. Nothing leaves the process. Each adapter has
 * one under `/msw`, with `handlers` for [msw](https://mswjs.io) in addition to these members.
 */
export interface ProviderStandIn<Incoming, Sent, Fault> {
  /** Messages that the provider accepted, oldest first. */
  readonly sent: readonly Sent[];
  /** Makes the webhook request of something that happens at the provider, signed over its raw bytes. */
  receive(incoming: Incoming): Promise<Request>;
  /**
   * Makes the next requests fail. Faults are used up in the order in which they were asked for.
   *
   * @param times - number of requests; `Infinity` until `recover`. Default 1
   */
  fail(fault: Fault, times?: number): void;
  /** Ends all faults. */
  recover(): void;
}
