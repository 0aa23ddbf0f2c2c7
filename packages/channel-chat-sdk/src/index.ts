export type {
  ChatAdapter,
  ChatAttachment,
  ChatAuthor,
  ChatCard,
  ChatFile,
  ChatMessage,
  ChatPostable,
} from './adapter/chat-adapter.js';
export type { ChatHost, ChatLogger, ChatSignal, GivenMessage } from './adapter/chat-host.js';
export type { ChatLock, ChatState } from './adapter/chat-state.js';
export { chatSdkChannel } from './chat-sdk-channel.js';
export { deskFetch } from './delivery/scope.js';
export type { ChatSdkOptions } from './options.js';
