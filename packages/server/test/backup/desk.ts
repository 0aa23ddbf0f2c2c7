import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import {
  type BlobStore,
  createAduan,
  masterKeyProvider,
  officerPrincipal,
  type PartyId,
  systemPrincipal,
} from '@aduan/core';
import { apiKeys } from '@aduan/plugins/api-keys';
import { checkpoints } from '@aduan/plugins/checkpoints';
import { parties } from '@aduan/plugins/parties';
import { viewLog } from '@aduan/plugins/view-log';
import { postgresStore } from '@aduan/store-postgres';
import { fileRedoLog, sqliteStore } from '@aduan/store-sqlite';

export const engines = ['sqlite', 'postgres'] as const;
export type Engine = (typeof engines)[number];
export const actor = officerPrincipal('petugas-1', ['supervisor']);

/** Where the desk of a test lies. `again`: the same desk with another, empty store. */
interface Place {
  readonly engine: Engine;
  readonly base: string;
  readonly url: string;
  readonly schema: string;
  readonly again?: boolean;
  /** Where its files lie, if not in its store. */
  readonly blobs?: BlobStore;
}

export type TestDesk = Awaited<ReturnType<typeof deskOn>>;

const secret = (byte: number) => new Uint8Array(32).fill(byte);
const mastersOfPostgres = masterKeyProvider({ master: secret(1), mac: secret(2) });

function storeOn({ again = false, base, engine, schema, url }: Place) {
  const secrets = join(base, 'keys');
  for (const folder of [secrets, join(base, 'data'), join(base, 'again')]) {
    mkdirSync(folder, { recursive: true });
  }
  const redoFile = join(secrets, 'desk.redo');
  if (engine === 'sqlite') {
    const file = join(base, again ? 'again' : 'data', 'aduan.db');
    const store = sqliteStore({ file, keyFile: join(secrets, 'desk.keys'), redoFile });
    return { redoFile, parts: { store } };
  }
  const store = postgresStore({ connection: url, schema: again ? `${schema}_again` : schema });
  const keys = mastersOfPostgres;
  const redoLog = fileRedoLog({ file: redoFile, keys });
  return { redoFile, parts: { store, keys, redoLog, blobs: store.blobs } };
}

/** A desk whose keys and redo log lie apart from its store. */
export async function deskOn(place: Place) {
  const { parts, redoFile } = storeOn(place);
  const aduan = createAduan({
    ...parts,
    ...(place.blobs && { blobs: place.blobs }),
    calendar: kemenkopCalendar,
    policies: [],
    channels: {},
    plugins: [apiKeys(), viewLog(), parties(), checkpoints()],
  });
  const { store } = parts;
  return {
    aduan,
    store,
    redoFile,
    system: systemPrincipal,
    async erase(party: string) {
      await aduan.dataProtection.erase(party as PartyId, { actor, reason: 'request' });
    },
    async close() {
      await aduan.close();
      await store.close();
    },
  };
}

/** Opens and closes tickets, each of another person. @returns the persons, or the numbers of the tickets */
export async function openTickets(
  { aduan }: Pick<TestDesk, 'aduan'>,
  count: number,
  what: 'party' | 'number' = 'party',
): Promise<readonly string[]> {
  const found: string[] = [];
  for (let each = 0; each < count; each++) {
    const contacts = [{ kind: 'email', value: `warga-${crypto.randomUUID()}@contoh.id` }];
    const reporter = { name: `PENANDA ${each}`, contacts };
    const { ticket } = await aduan.tickets.open(
      { body: `PENANDA ${each}`, channel: 'phone', reporter },
      { actor },
    );
    await aduan.tickets.answer(ticket.id, 'Sudah kami teruskan.', { actor });
    await aduan.tickets.close(ticket.id, { actor });
    found.push(what === 'number' ? ticket.number : (ticket.reporters[0] ?? ''));
  }
  return found;
}
