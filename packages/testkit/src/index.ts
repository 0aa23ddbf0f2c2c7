export type {
  FakeChannelContext,
  FakeChannelContextOptions,
  LogLine,
} from './describe-channel/fake-channel-context.js';
export { fakeChannelContext, fakeNow } from './describe-channel/fake-channel-context.js';
export type { FakeDesk, FakeDeskOptions } from './describe-channel/fake-desk.js';
export { fakeDesk } from './describe-channel/fake-desk.js';
