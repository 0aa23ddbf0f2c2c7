import { defineContributionPoint, type RecordedChange } from '@aduan/core/plugin';
import type { RecordedEvent } from '@aduan/core/ticket';
import type { Organization } from '../organization/index.js';
import type { WaitingKind } from './receiver.js';

/** A change of a ticket that is worth a notification. */
export interface Occasion {
  readonly kind: WaitingKind;
  readonly event: RecordedEvent;
  /** Ids of officers. The actor of the event is left out. */
  readonly officers: readonly string[];
}

/** Finds an occasion for a notification in a change of a ticket; null when there is none. */
export const occasion =
  /* @__PURE__ */ defineContributionPoint<
    (change: RecordedChange, office: Organization) => Occasion | null
  >('notifications:occasion');

/** Called for each officer whose inbox changed in this process. */
export const inboxListener = /* @__PURE__ */ defineContributionPoint<(officer: string) => void>(
  'notifications:inbox-listener',
);
