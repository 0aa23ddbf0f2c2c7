import { commandSchema } from './command-schema.js';
import { ledgerSchema } from './ledger-schema.js';
import { messageSchema } from './message-schema.js';
import { partySchema } from './party-schema.js';
import { queueSchema } from './queue-schema.js';
import { sealedSchema } from './sealed-schema.js';
import { searchSchema } from './search-schema.js';
import { ticketSchema } from './ticket-schema.js';

/** What belongs to the file as a whole: the fingerprint of its schema, and which keys it was sealed with. */
const settingTable = `
create table setting (
  name text primary key,
  value text not null
) strict, without rowid;
`;

/**
 * The first schema, a file for each concept. The tenant comes first in every key. `*_box` and `*_index` say where a text is sealed.
 * Instants are epoch ms. Changed in place until 0.1.0 is released, never from then on.
 */
export const firstSchema = [
  settingTable,
  ticketSchema,
  partySchema,
  messageSchema,
  queueSchema,
  ledgerSchema,
  searchSchema,
  sealedSchema,
  commandSchema,
].join('');
