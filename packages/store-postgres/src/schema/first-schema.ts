import { articleSchema } from './article-schema.js';
import { blobSchema } from './blob-schema.js';
import { commandSchema } from './command-schema.js';
import { ledgerSchema } from './ledger-schema.js';
import { messageSchema } from './message-schema.js';
import { partySchema } from './party-schema.js';
import { pluginSchema } from './plugin-schema.js';
import { queueSchema } from './queue-schema.js';
import { sealedSchema } from './sealed-schema.js';
import { searchSchema } from './search-schema.js';
import { ticketSchema } from './ticket-schema.js';

/** One row: the step of the schema, its fingerprint, and an empty column that all statements name (`needed-step.ts`). */
const migrationTable = `
create table aduan.migration (
  version int not null,
  fingerprint text not null,
  needs_1 boolean
);
`;

/**
 * The first schema, one file per concept. Every key begins with the tenant, ids are made in the app, and nothing runs
 * inside the database (no triggers, no functions). `*_box` and `*_index` locate a sealed text. Instants are epoch ms.
 * Keys compare bytewise (`collate "C"`), so a range of codes is a range of an index. `aduan.` stands for the schema
 * that the host chose. This step changes in place until 0.1.0 is released, and never after that.
 */
export const firstSchema = [
  migrationTable,
  ticketSchema,
  partySchema,
  messageSchema,
  queueSchema,
  ledgerSchema,
  pluginSchema,
  searchSchema,
  articleSchema,
  sealedSchema,
  commandSchema,
  blobSchema,
].join('');
