import { liesIn } from '../../dotted-code.js';
import type { TicketKind } from './ticket-kind.js';

/** Which tickets a rule of the workflow applies to. Fields that are left out match everything. */
export interface TicketCondition {
  readonly kinds?: readonly TicketKind[];
  readonly supervisory?: boolean;
  readonly confidential?: boolean;
  /** Category codes; a code also covers everything below it (`ksp` for `ksp.legalitas`). */
  readonly categories?: readonly string[];
  /** Names of the channels on which tickets began. */
  readonly channels?: readonly string[];
}

/** The fields of a ticket that a condition checks. */
export interface TicketTraits {
  readonly kind: TicketKind;
  readonly supervisory: boolean;
  readonly confidential: boolean;
  readonly category: string | null;
  readonly channel: string;
}

/** Whether a rule of the workflow applies to a ticket. */
export function fitsTicket(when: TicketCondition, traits: TicketTraits): boolean {
  const { kind, supervisory, confidential, channel, category } = traits;
  return (
    (when.kinds?.includes(kind) ?? true) &&
    (when.supervisory ?? supervisory) === supervisory &&
    (when.confidential ?? confidential) === confidential &&
    (when.channels?.includes(channel) ?? true) &&
    (when.categories?.some((code) => liesIn(category, code)) ?? true)
  );
}
