export type {
  ChatAction,
  ChatCommand,
  ChatReaction,
  ChatSignal,
  GivenMessage,
} from './adapter/adapter-event.js';
export type { ChatAdapter } from './adapter/chat-adapter.js';
export type { ChatHost, ChatLogger } from './adapter/chat-host.js';
export type { ChatAttachment, ChatAuthor, ChatMessage } from './adapter/chat-message.js';
export type { ChatCard, ChatFile, ChatPostable } from './adapter/chat-postable.js';
export type { ChatLock, ChatState } from './adapter/chat-state.js';
export { chatSdkChannel } from './chat-sdk-channel.js';
export type { ChatSdkOptions } from './options.js';
export { deskFetch } from './webhook/scope.js';
