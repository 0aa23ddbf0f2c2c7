import { describeChecks, mustExplain } from '../conformance/describe-checks.js';
import { channelChecks } from './channel-checks.js';
import type { ChannelConformance } from './channel-conformance.js';

/**
 * Runs the conformance suite of the channel contract: an adapter that passes can be mounted into any desk. Call it in a
 * vitest file. A failure says what to do.
 *
 * @throws Error when a skip names a test that does not exist, or gives no reason
 */
export function describeChannel(subject: ChannelConformance): void {
  const { noProvider } = subject.send;
  if (noProvider !== undefined) mustExplain('send.noProvider', noProvider);
  describeChecks(`channel ${subject.name} keeps the contract channel/1`, channelChecks, subject);
}
