import type { InboxInsert } from '@aduan/core/store';
import { fakeClock } from '../fake-clock.js';
import { buildId } from './build-id.js';

/** Makes an inbound event in a thread of its own. */
export function buildInboxRow(overrides: Partial<InboxInsert> = {}): InboxInsert {
  return {
    channel: 'web',
    account: 'desk',
    key: buildId(),
    conversationHash: buildId(),
    payload: new TextEncoder().encode('sealed'),
    receivedAt: fakeClock().now(),
    ...overrides,
  };
}
