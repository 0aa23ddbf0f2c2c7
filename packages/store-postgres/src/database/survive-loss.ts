import type { Pool, PoolClient } from 'pg';

const ignore = () => {};
const listen = (client: PoolClient) => {
  if (!client.listeners('error').includes(ignore)) client.on('error', ignore);
};

/**
 * Keeps a lost connection from ending the process; a statement that runs on it reports the loss. A pool listens only to
 * its idle connections, so a connection that breaks between two statements or while it is being made would raise an
 * unhandled error.
 */
export function surviveLoss(pool: Pool): void {
  if (!pool.listeners('acquire').includes(listen)) pool.on('acquire', listen);
}
