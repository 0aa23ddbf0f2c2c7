import { idConversations } from '../id-conversations.js';
import { idCooperative } from '../id-cooperative.js';
import { idDeadLetters } from '../id-dead-letters.js';
import { idDrafts } from '../id-drafts.js';
import { idFieldTasks } from '../id-field-tasks.js';
import { idNewTicket } from '../id-new-ticket.js';
import { idPluginParts } from '../id-plugin-parts.js';
import { idPostalLetter } from '../id-postal-letter.js';
import { idProxy } from '../id-proxy.js';
import { idRules } from '../id-rules.js';
import { idSimilar } from '../id-similar.js';
import { idTicket } from '../id-ticket.js';
import { idUnderstanding } from '../id-understanding.js';
import { idViewLog } from '../id-view-log.js';

/** A ticket, a conversation and a new ticket, in Indonesian. */
export const idTicketPart = {
  ...idTicket,
  ...idConversations,
  ...idCooperative,
  ...idDeadLetters,
  ...idDrafts,
  ...idFieldTasks,
  ...idNewTicket,
  ...idPluginParts,
  ...idPostalLetter,
  ...idProxy,
  ...idRules,
  ...idSimilar,
  ...idUnderstanding,
  ...idViewLog,
};
