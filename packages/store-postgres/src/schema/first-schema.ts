import { articleSchema } from './article-schema.js';
import { blobSchema } from './blob-schema.js';
import { commandSchema } from './command-schema.js';
import { ledgerSchema } from './ledger-schema.js';
import { messageSchema } from './message-schema.js';
import { partySchema } from './party-schema.js';
import { queueSchema } from './queue-schema.js';
import { sealedSchema } from './sealed-schema.js';
import { searchSchema } from './search-schema.js';
import { ticketSchema } from './ticket-schema.js';

/** One row: which step a schema is at, what made it, and a column that all statements name and that holds nothing (`needed-step.ts`). */
const migrationTable = `
create table aduan.migration (
  version int not null,
  fingerprint text not null,
  needs_1 boolean
);
`;

/**
 * The first schema, a file for each concept. The tenant comes first in every key, ids are made in the app, nothing runs inside the
 * database (no triggers, no functions). `*_box` and `*_index` say where a text is sealed. Instants are
 * epoch ms. Keys compare byte by byte (`collate "C"`), so that ranges of codes are ranges of an index.
 * `aduan.` stands for the schema that the host chose. Changed in place until 0.1.0 is released, never from then on.
 */
export const firstSchema = [
  migrationTable,
  ticketSchema,
  partySchema,
  messageSchema,
  queueSchema,
  ledgerSchema,
  searchSchema,
  articleSchema,
  sealedSchema,
  commandSchema,
  blobSchema,
].join('');
