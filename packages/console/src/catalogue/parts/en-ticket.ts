import { enConversations } from '../en-conversations.js';
import { enCooperative } from '../en-cooperative.js';
import { enDeadLetters } from '../en-dead-letters.js';
import { enDrafts } from '../en-drafts.js';
import { enFieldTasks } from '../en-field-tasks.js';
import { enNewTicket } from '../en-new-ticket.js';
import { enPluginParts } from '../en-plugin-parts.js';
import { enPostalLetter } from '../en-postal-letter.js';
import { enProxy } from '../en-proxy.js';
import { enRules } from '../en-rules.js';
import { enSimilar } from '../en-similar.js';
import { enTicket } from '../en-ticket.js';
import { enUnderstanding } from '../en-understanding.js';
import { enViewLog } from '../en-view-log.js';
import type { idTicketPart } from './id-ticket.js';

/** A ticket, a conversation and a new ticket, in English. */
export const enTicketPart: typeof idTicketPart = {
  ...enTicket,
  ...enConversations,
  ...enCooperative,
  ...enDeadLetters,
  ...enDrafts,
  ...enFieldTasks,
  ...enNewTicket,
  ...enPluginParts,
  ...enPostalLetter,
  ...enProxy,
  ...enRules,
  ...enSimilar,
  ...enUnderstanding,
  ...enViewLog,
};
