import type { ChannelCheck } from './channel-conformance.js';
import { changeChecks } from './check-changes.js';
import { claimChecks } from './check-claims.js';
import { contentChecks } from './check-contents.js';
import { contractChecks } from './check-contract.js';
import { credentialChecks } from './check-credentials.js';
import { deletionChecks } from './check-deletions.js';
import { deskChecks } from './check-desk.js';
import { eventChecks } from './check-events.js';
import { forgeryChecks } from './check-forgery.js';
import { keyChecks } from './check-keys.js';
import { limitChecks } from './check-limits.js';
import { manyChecks } from './check-many.js';
import { mediaChecks } from './check-media.js';
import { notificationChecks } from './check-notifications.js';
import { parseChecks } from './check-parse.js';
import { peopleChecks } from './check-people.js';
import { progressSignalChecks } from './check-progress-signal.js';
import { quoteChecks } from './check-quotes.js';
import { secretChecks } from './check-secrets.js';
import { sendChecks } from './check-send.js';
import { sendFailureChecks } from './check-send-failures.js';
import { unreadableChecks } from './check-unreadable.js';

/** All checks, in the order of the report. */
export const channelChecks: readonly ChannelCheck[] = [
  ...contractChecks,
  ...claimChecks,
  ...forgeryChecks,
  ...unreadableChecks,
  ...eventChecks,
  ...contentChecks,
  ...peopleChecks,
  ...keyChecks,
  ...changeChecks,
  ...deletionChecks,
  ...parseChecks,
  ...manyChecks,
  ...sendChecks,
  ...quoteChecks,
  ...credentialChecks,
  ...sendFailureChecks,
  ...limitChecks,
  ...notificationChecks,
  ...progressSignalChecks,
  ...mediaChecks,
  ...secretChecks,
  ...deskChecks,
];
