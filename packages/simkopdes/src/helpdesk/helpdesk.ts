import { type Masker, withholdingMasker } from '@aduan/core/channel';
import { type PushPolicy, type PushPolicyChanges, pushPolicy } from '@aduan/core/directory';
import type { Connection } from '../connection/connection.js';
import type { SimkopdesMapping } from '../mapping.js';

/** Endpoints of a helpdesk that accepts tickets. None is publicly known: configure those that you were given. */
export interface HelpdeskEndpoints {
  /** Accepts a ticket by POST. */
  readonly create: string;
  /** Accepts the progress of a ticket by POST, and returns it by GET. `{id}` is filled in. */
  readonly histories: string;
}

/** Maximum lengths of texts, in characters. The defaults are the lengths of published column types. */
export interface HelpdeskLimits {
  /** Default 255. */
  readonly subject: number;
  /** Default 550. */
  readonly issue: number;
  /** Default 255. */
  readonly response: number;
}

/** Makes the directory accept tickets, too. */
export interface HelpdeskOptions {
  readonly endpoints: HelpdeskEndpoints;
  /** The name of this desk's account in `created_by`: its own entries are not read back. */
  readonly account: string;
  /** Exceptions to the policy, which denies by default. */
  readonly policy?: PushPolicyChanges;
  /**
   * Masks text before it is handed over, since boards and facilitators read it there. Default: the text stays here,
   * behind the link, and only its length is sent.
   */
  readonly masker?: Masker;
  readonly limits?: Partial<HelpdeskLimits>;
}

/** A helpdesk with all defaults. */
export interface Helpdesk {
  /** Name of the directory: the system of the tickets' foreign ids. */
  readonly system: string;
  readonly connection: Connection;
  readonly mapping: SimkopdesMapping;
  readonly endpoints: HelpdeskEndpoints;
  readonly account: string;
  readonly policy: PushPolicy;
  readonly masker: Masker;
  readonly limits: HelpdeskLimits;
}

/** Adds the defaults. */
export function helpdeskOf(
  { endpoints, account, policy, masker = withholdingMasker, limits }: HelpdeskOptions,
  shared: Pick<Helpdesk, 'system' | 'connection' | 'mapping'>,
): Helpdesk {
  return {
    ...shared,
    endpoints,
    account,
    policy: pushPolicy(policy),
    masker,
    limits: { subject: 255, issue: 550, response: 255, ...limits },
  };
}
