import type { EmbeddedStore, Relay, RelayedOutbox } from '@aduan/core/store';
import type { ServerSettings } from '../config/server-settings.js';
import { log } from '../start/log.js';

/** The desk's store; in PostgreSQL, a job engine may keep its jobs in the same database. */
export type DeskStore = EmbeddedStore & { readonly relayed?: RelayedOutbox };

/** Opens what decides which delivery is next; null = the store. The engine is loaded only where it is used. */
export async function openRelay(
  { relayed, settleDelivery }: DeskStore,
  { database }: Pick<ServerSettings, 'database'>,
): Promise<Relay | null> {
  if (!relayed || database?.relay !== 'pg-boss') return null;
  const { pgBossRelay } = await import('@aduan/relay-pg-boss');
  return pgBossRelay({ store: { relayed, settleDelivery }, logger: log });
}
