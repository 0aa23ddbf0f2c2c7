import type { Catalogue } from './catalogue.js';
import { enAccount } from './en-account.js';
import { enAnswers } from './en-answers.js';
import { enArticles } from './en-articles.js';
import { enConversations } from './en-conversations.js';
import { enCooperative } from './en-cooperative.js';
import { enDeadLetters } from './en-dead-letters.js';
import { enDesk } from './en-desk.js';
import { enFacts } from './en-facts.js';
import { enFieldTasks } from './en-field-tasks.js';
import { enGaps } from './en-gaps.js';
import { enHome } from './en-home.js';
import { enNewTicket } from './en-new-ticket.js';
import { enNotifications } from './en-notifications.js';
import { enOfficers } from './en-officers.js';
import { enPeople } from './en-people.js';
import { enPhone } from './en-phone.js';
import { enPluginParts } from './en-plugin-parts.js';
import { enPostalLetter } from './en-postal-letter.js';
import { enProtection } from './en-protection.js';
import { enProxy } from './en-proxy.js';
import { enRecap } from './en-recap.js';
import { enRegions } from './en-regions.js';
import { enRules } from './en-rules.js';
import { enSearch } from './en-search.js';
import { enSignIn } from './en-sign-in.js';
import { enSimilar } from './en-similar.js';
import { enTicket } from './en-ticket.js';
import { enUnderstanding } from './en-understanding.js';
import { enViewLog } from './en-view-log.js';
import { enWebhooks } from './en-webhooks.js';

/** All texts of the console, in English. */
export const en: Catalogue = {
  ...enDesk,
  ...enSignIn,
  ...enTicket,
  ...enAccount,
  ...enAnswers,
  ...enArticles,
  ...enConversations,
  ...enCooperative,
  ...enFacts,
  ...enFieldTasks,
  ...enGaps,
  ...enPostalLetter,
  ...enHome,
  ...enNewTicket,
  ...enNotifications,
  ...enViewLog,
  ...enOfficers,
  ...enPeople,
  ...enPhone,
  ...enPluginParts,
  ...enProtection,
  ...enProxy,
  ...enRecap,
  ...enRegions,
  ...enRules,
  ...enSearch,
  ...enSimilar,
  ...enDeadLetters,
  ...enUnderstanding,
  ...enWebhooks,
};
