export type {
  ConversationItem,
  Conversations,
  ConversationView,
  TranscriptView,
} from './conversations.js';
export { createConversations } from './create-conversations.js';
