import { commandSchema } from './command-schema.js';
import { ledgerSchema } from './ledger-schema.js';
import { messageSchema } from './message-schema.js';
import { partySchema } from './party-schema.js';
import { pluginSchema } from './plugin-schema.js';
import { queueSchema } from './queue-schema.js';
import { sealedSchema } from './sealed-schema.js';
import { searchSchema } from './search-schema.js';
import { ticketSchema } from './ticket-schema.js';

/** Settings of the file: the fingerprint of its schema, and the names of its keys. */
const settingTable = `
create table setting (
  name text primary key,
  value text not null
) strict, without rowid;
`;

/**
 * The first schema, one file per concept. Every key begins with the tenant. `*_box` and `*_index` locate a sealed text.
 * Instants are epoch ms. This step changes in place until 0.1.0 is released, and never after that.
 */
export const firstSchema = [
  settingTable,
  ticketSchema,
  partySchema,
  messageSchema,
  queueSchema,
  ledgerSchema,
  pluginSchema,
  searchSchema,
  sealedSchema,
  commandSchema,
].join('');
