import { idAnswers } from './id-answers.js';
import { idArticles } from './id-articles.js';
import { idCase } from './id-case.js';
import { idConversations } from './id-conversations.js';
import { idCooperative } from './id-cooperative.js';
import { idDesk } from './id-desk.js';
import { idFacts } from './id-facts.js';
import { idField } from './id-field.js';
import { idGaps } from './id-gaps.js';
import { idLetter } from './id-letter.js';
import { idNewTicket } from './id-new-ticket.js';
import { idNotices } from './id-notices.js';
import { idOversight } from './id-oversight.js';
import { idPeople } from './id-people.js';
import { idPhone } from './id-phone.js';
import { idProtection } from './id-protection.js';
import { idProxy } from './id-proxy.js';
import { idRecap } from './id-recap.js';
import { idRegions } from './id-regions.js';
import { idRules } from './id-rules.js';
import { idSearch } from './id-search.js';
import { idSimilar } from './id-similar.js';
import { idStuck } from './id-stuck.js';
import { idUnderstanding } from './id-understanding.js';
import { idWebhooks } from './id-webhooks.js';

/** Every word of the console, in Indonesian: the measure for other languages. */
export const id = {
  ...idDesk,
  ...idCase,
  ...idAnswers,
  ...idArticles,
  ...idConversations,
  ...idCooperative,
  ...idFacts,
  ...idField,
  ...idGaps,
  ...idLetter,
  ...idNewTicket,
  ...idNotices,
  ...idOversight,
  ...idPeople,
  ...idPhone,
  ...idProtection,
  ...idProxy,
  ...idRecap,
  ...idRegions,
  ...idRules,
  ...idSearch,
  ...idSimilar,
  ...idStuck,
  ...idUnderstanding,
  ...idWebhooks,
};
