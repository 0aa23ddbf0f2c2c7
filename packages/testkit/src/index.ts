export type { ChannelParts } from './builders/build-channel.js';
export { buildChannel } from './builders/build-channel.js';
export { buildChange, buildCommand, buildCommit, buildOpening } from './builders/build-commit.js';
export { buildEvent } from './builders/build-event.js';
export { buildId, buildTenant } from './builders/build-id.js';
export { buildInboxRow } from './builders/build-inbox-row.js';
export { buildKey } from './builders/build-key.js';
export { buildConversation, buildDelivery, buildMessage } from './builders/build-message.js';
export { buildRow } from './builders/build-row.js';
export { buildTicket } from './builders/build-ticket.js';
export type { Skip } from './conformance/check.js';
export { fakeNow } from './conformance/fake-now.js';
export type { LogEntry } from './conformance/log-entry.js';
export type { BlobStoreSuiteOptions } from './describe-blob-store.js';
export { describeBlobStore } from './describe-blob-store.js';
export type { ChannelConformance } from './describe-channel/channel-conformance.js';
export type {
  ChannelFixtures,
  ExpectedMessage,
  ExpectedPart,
  MediaFixtures,
  ProviderAnswers,
  ProviderFailure,
  SampleMessage,
  SamplePerson,
  SampleWebhook,
  SampleWebhookRequest,
  SendFixtures,
  WebhookBody,
  WebhookOrigin,
} from './describe-channel/channel-fixtures.js';
export { describeChannel } from './describe-channel/describe-channel.js';
export type {
  FakeChannelContext,
  FakeChannelContextOptions,
} from './describe-channel/fake-channel-context.js';
export { fakeChannelContext } from './describe-channel/fake-channel-context.js';
export type {
  FakeCitizenAccess,
  FakeCitizenAccessOptions,
} from './describe-channel/fake-citizen-access.js';
export { fakeCitizenAccess } from './describe-channel/fake-citizen-access.js';
export { describeClaims } from './describe-claims.js';
export type { ConflictingCommandsOptions } from './describe-conflicting-commands.js';
export { describeConflictingCommands } from './describe-conflicting-commands.js';
export { describeDirectory } from './describe-directory/describe-directory.js';
export type {
  DirectoryConformance,
  HelpdeskFixtures,
} from './describe-directory/directory-conformance.js';
export type { KeyProviderSuiteOptions } from './describe-key-provider.js';
export { describeKeyProvider } from './describe-key-provider.js';
export { describeKeyRotation } from './describe-key-rotation.js';
export { describeMerges } from './describe-merges.js';
export { describeNotificationClaims } from './describe-notification-claims.js';
export { describeOfficers } from './describe-officers.js';
export { describePlugin } from './describe-plugin/describe-plugin.js';
export type {
  PluginConformance,
  PluginSample,
  PluginTrial,
} from './describe-plugin/plugin-conformance.js';
export { describeRelay } from './describe-relay.js';
export type { StoreSuiteOptions } from './describe-store/describe-store.js';
export { describeStore } from './describe-store/describe-store.js';
export type { Acknowledgement } from './describe-store/write-until-killed.js';
export { writeUntilKilled } from './describe-store/write-until-killed.js';
export { describeSweepers } from './describe-sweepers.js';
export { describeTicketMerges } from './describe-ticket-merges.js';
export { describeVoice } from './describe-voice/describe-voice.js';
export type {
  CallStep,
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
export { sampleCategories } from './sample-categories.js';
export type { DesksSuiteOptions } from './several-desks.js';
