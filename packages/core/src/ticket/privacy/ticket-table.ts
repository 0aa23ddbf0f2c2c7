import type { Obligation } from '../../obligation/obligation.js';
import type { MessageText, PersonalOf } from '../events.js';
import type { Ticket } from '../ticket.js';
import type { Treatments } from './treatment.js';

const obligationTable = {
  id: 'open',
  to: 'person',
  conversationId: 'person',
  status: 'open',
  owedSince: 'open',
  settledAt: 'open',
  answeredAt: 'open',
  attempts: 'open',
  callBack: 'open',
  proof: 'open',
  toCall: 'open',
  noWay: 'open',
} as const satisfies Treatments<Obligation>;

/** Treatment of the fields of a ticket. */
export const ticketTable: Treatments<Ticket> = {
  id: 'open',
  number: 'open',
  version: 'open',
  kind: 'open',
  supervisory: 'open',
  category: 'open',
  cooperative: 'named',
  region: 'open',
  foreignIds: 'contacts',
  recusals: 'recusals',
  channel: 'open',
  conversationId: 'person',
  anonymous: 'open',
  confidential: 'open',
  reporters: 'person',
  reporterKind: 'open',
  proxy: 'open',
  represented: 'person',
  contactKinds: 'open',
  safeContacts: 'open',
  state: 'open',
  phase: 'open',
  previousState: 'open',
  cycle: 'open',
  team: 'open',
  assignee: 'open',
  assignedAt: 'open',
  referral: 'named',
  obligations: obligationTable,
  draft: 'draft',
  links: 'ways',
  attachments: 'files',
  leadId: 'company',
  reports: 'company',
  openingMessageId: 'open',
  receivedAt: 'open',
  calendar: 'open',
  policies: 'open',
  openedAt: 'open',
  updatedAt: 'open',
  answeredAt: 'open',
  closedAt: 'open',
  awaitingReadSince: 'open',
  messageCount: 'open',
  openQuestion: 'open',
  undelivered: 'open',
  // Each plugin brings the table of its own part: see `createModel`.
  plugins: {},
};

/** Treatment of the sealed texts of the opening, besides its first message. */
export const openingTable: Treatments<Omit<PersonalOf['ticket.opened'], keyof MessageText>> = {
  subject: 'words',
  respondent: 'words',
  reporterName: 'name',
  organization: 'name',
  contacts: 'contacts',
};
