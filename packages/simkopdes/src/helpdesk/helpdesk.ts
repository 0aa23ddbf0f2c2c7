import { type Masker, withholdingMasker } from '@aduan/core';
import { type PushPolicy, type PushPolicyChanges, pushPolicy } from '@aduan/core/directory';
import type { Connection } from '../connection/connection.js';
import type { SimkopdesMapping } from '../mapping.js';

/** Where a helpdesk takes cases. None is known to the public: a host that has been given one names it. */
export interface HelpdeskEndpoints {
  /** Takes a case by POST. */
  readonly create: string;
  /** Takes what became of a case by POST, and tells it by GET. `{id}` is filled in. */
  readonly histories: string;
}

/** Longest texts, in characters. The defaults are those of published column types. */
export interface HelpdeskLimits {
  /** Default 255. */
  readonly subject: number;
  /** Default 550. */
  readonly issue: number;
  /** Default 255. */
  readonly response: number;
}

/** What makes a directory that takes cases out of one that only knows cooperatives. */
export interface HelpdeskOptions {
  readonly endpoints: HelpdeskEndpoints;
  /** How Simkopdes calls the account of this desk in `created_by`: what the desk wrote itself is not brought back. */
  readonly account: string;
  /** What the policy that denies by default lets through besides. */
  readonly policy?: PushPolicyChanges;
  /**
   * What becomes of words before they are handed over, since boards and facilitators read there. Default: they stay
   * here, behind the link, and only how long they were is told.
   */
  readonly masker?: Masker;
  readonly limits?: Partial<HelpdeskLimits>;
}

/** A helpdesk as the adapter uses it. */
export interface Helpdesk {
  /** Name of the directory: the system of its ids. */
  readonly system: string;
  readonly connection: Connection;
  readonly mapping: SimkopdesMapping;
  readonly endpoints: HelpdeskEndpoints;
  readonly account: string;
  readonly policy: PushPolicy;
  readonly masker: Masker;
  readonly limits: HelpdeskLimits;
}

/** Fills in what the host did not say. */
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
