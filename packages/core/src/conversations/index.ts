export type {
  ConversationItem,
  Conversations,
  ConversationView,
  SaidView,
} from './conversations.js';
export { createConversations } from './create-conversations.js';
