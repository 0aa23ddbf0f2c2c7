import { idAccount } from './id-account.js';
import { idAnswers } from './id-answers.js';
import { idArticles } from './id-articles.js';
import { idConversations } from './id-conversations.js';
import { idCooperative } from './id-cooperative.js';
import { idDeadLetters } from './id-dead-letters.js';
import { idDesk } from './id-desk.js';
import { idFacts } from './id-facts.js';
import { idFieldTasks } from './id-field-tasks.js';
import { idGaps } from './id-gaps.js';
import { idHome } from './id-home.js';
import { idNewTicket } from './id-new-ticket.js';
import { idNotifications } from './id-notifications.js';
import { idOfficers } from './id-officers.js';
import { idPeople } from './id-people.js';
import { idPhone } from './id-phone.js';
import { idPluginParts } from './id-plugin-parts.js';
import { idPostalLetter } from './id-postal-letter.js';
import { idProtection } from './id-protection.js';
import { idProxy } from './id-proxy.js';
import { idRecap } from './id-recap.js';
import { idRegions } from './id-regions.js';
import { idRules } from './id-rules.js';
import { idSearch } from './id-search.js';
import { idSignIn } from './id-sign-in.js';
import { idSimilar } from './id-similar.js';
import { idTicket } from './id-ticket.js';
import { idUnderstanding } from './id-understanding.js';
import { idViewLog } from './id-view-log.js';
import { idWebhooks } from './id-webhooks.js';

/** All texts of the console, in Indonesian: the reference for other languages. */
export const id = {
  ...idDesk,
  ...idSignIn,
  ...idTicket,
  ...idAccount,
  ...idAnswers,
  ...idArticles,
  ...idConversations,
  ...idCooperative,
  ...idFacts,
  ...idFieldTasks,
  ...idGaps,
  ...idPostalLetter,
  ...idHome,
  ...idNewTicket,
  ...idNotifications,
  ...idViewLog,
  ...idOfficers,
  ...idPeople,
  ...idPhone,
  ...idPluginParts,
  ...idProtection,
  ...idProxy,
  ...idRecap,
  ...idRegions,
  ...idRules,
  ...idSearch,
  ...idSimilar,
  ...idDeadLetters,
  ...idUnderstanding,
  ...idWebhooks,
};
