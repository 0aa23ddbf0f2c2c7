export type { ChannelParts } from './builders/build-channel.js';
export { buildChannel } from './builders/build-channel.js';
export { buildChange, buildCommand, buildCommit, buildOpening } from './builders/build-commit.js';
export { buildEvent } from './builders/build-event.js';
export { buildId, buildTenant } from './builders/build-id.js';
export { buildInboxRow } from './builders/build-inbox-row.js';
export { buildKey } from './builders/build-key.js';
export { buildConversation, buildDelivery, buildMessage } from './builders/build-message.js';
export { buildNotice } from './builders/build-notice.js';
export { buildTicket } from './builders/build-ticket.js';
export type { Skip } from './conformance/check.js';
export { fakeNow } from './conformance/fake-now.js';
export type { LogLine } from './conformance/log-line.js';
export type { BlobStoreSuiteOptions } from './describe-blob-store.js';
export { describeBlobStore } from './describe-blob-store.js';
export { describeCaseMerges } from './describe-case-merges.js';
export type { ChannelConformance } from './describe-channel/channel-conformance.js';
export type {
  ChannelFixtures,
  DeliveryBody,
  DeliveryOrigin,
  DeliveryRequest,
  ExpectedMessage,
  ExpectedPart,
  MediaFixtures,
  ProviderAnswers,
  ProviderFailure,
  SampleDelivery,
  SampleMessage,
  SamplePerson,
  SendFixtures,
} from './describe-channel/channel-fixtures.js';
export { describeChannel } from './describe-channel/describe-channel.js';
export type {
  FakeChannelContext,
  FakeChannelContextOptions,
} from './describe-channel/fake-channel-context.js';
export { fakeChannelContext } from './describe-channel/fake-channel-context.js';
export type { FakeDesk, FakeDeskOptions } from './describe-channel/fake-desk.js';
export { fakeDesk } from './describe-channel/fake-desk.js';
export { describeClaims } from './describe-claims.js';
export type { CrossedCommandsOptions } from './describe-crossed-commands.js';
export { describeCrossedCommands } from './describe-crossed-commands.js';
export { describeDirectory } from './describe-directory/describe-directory.js';
export type {
  DirectoryConformance,
  HelpdeskFixtures,
} from './describe-directory/directory-conformance.js';
export type { KeyProviderSuiteOptions } from './describe-key-provider.js';
export { describeKeyProvider } from './describe-key-provider.js';
export { describeKeyRotation } from './describe-key-rotation.js';
export { describeMerges } from './describe-merges.js';
export { describeNoticeRooms } from './describe-notice-rooms.js';
export { describeRelay } from './describe-relay.js';
export type { StoreSuiteOptions } from './describe-store/describe-store.js';
export { describeStore } from './describe-store/describe-store.js';
export type { Acknowledgement } from './describe-store/write-until-killed.js';
export { writeUntilKilled } from './describe-store/write-until-killed.js';
export { describeSweepers } from './describe-sweepers.js';
export { describeVoice } from './describe-voice/describe-voice.js';
export type {
  CallHappening,
  LineFixtures,
  OpenedLine,
  ReadAnswer,
  VoiceConformance,
} from './describe-voice/voice-conformance.js';
export { describeVoiceDriver } from './describe-voice-driver/describe-voice-driver.js';
export type {
  StandInPhone,
  StandInProvider,
  VoiceDriverConformance,
} from './describe-voice-driver/voice-driver-conformance.js';
export type { FakeClock } from './fake-clock.js';
export { fakeClock } from './fake-clock.js';
export type { DesksSuiteOptions } from './several-desks.js';
