import type { ChannelCheck } from './channel-conformance.js';
import { contractChecks } from './check-contract.js';
import { deliveryChecks } from './check-deliveries.js';
import { deskChecks } from './check-desk.js';
import { forgeryChecks } from './check-forgery.js';
import { sendChecks } from './check-send.js';

/** The whole suite, in the order of its report. */
export const channelChecks: readonly ChannelCheck[] = [
  ...contractChecks,
  ...forgeryChecks,
  ...deliveryChecks,
  ...sendChecks,
  ...deskChecks,
];
