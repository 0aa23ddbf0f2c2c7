import type { Catalogue } from './catalogue.js';
import { enAnswers } from './en-answers.js';
import { enArticles } from './en-articles.js';
import { enCase } from './en-case.js';
import { enConversations } from './en-conversations.js';
import { enCooperative } from './en-cooperative.js';
import { enDesk } from './en-desk.js';
import { enFacts } from './en-facts.js';
import { enField } from './en-field.js';
import { enGaps } from './en-gaps.js';
import { enLetter } from './en-letter.js';
import { enNewTicket } from './en-new-ticket.js';
import { enNotices } from './en-notices.js';
import { enOversight } from './en-oversight.js';
import { enPeople } from './en-people.js';
import { enPhone } from './en-phone.js';
import { enProtection } from './en-protection.js';
import { enProxy } from './en-proxy.js';
import { enRecap } from './en-recap.js';
import { enRegions } from './en-regions.js';
import { enRules } from './en-rules.js';
import { enSearch } from './en-search.js';
import { enSimilar } from './en-similar.js';
import { enStuck } from './en-stuck.js';
import { enUnderstanding } from './en-understanding.js';
import { enWebhooks } from './en-webhooks.js';

/** Every word of the console, in English. */
export const en: Catalogue = {
  ...enDesk,
  ...enCase,
  ...enAnswers,
  ...enArticles,
  ...enConversations,
  ...enCooperative,
  ...enFacts,
  ...enField,
  ...enGaps,
  ...enLetter,
  ...enNewTicket,
  ...enNotices,
  ...enOversight,
  ...enPeople,
  ...enPhone,
  ...enProtection,
  ...enProxy,
  ...enRecap,
  ...enRegions,
  ...enRules,
  ...enSearch,
  ...enSimilar,
  ...enStuck,
  ...enUnderstanding,
  ...enWebhooks,
};
