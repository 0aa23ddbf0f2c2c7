import type { Pool, PoolClient } from 'pg';

const ignore = () => {};
const listen = (client: PoolClient) => {
  if (!client.listeners('error').includes(ignore)) client.on('error', ignore);
};

/**
 * Keeps a lost connection from ending the process; a statement that runs on it reports the loss. A pool listens to its
 * idle connections alone, so nobody hears one that breaks between two statements or in the moment when it was made.
 */
export function surviveLoss(pool: Pool): void {
  if (!pool.listeners('acquire').includes(listen)) pool.on('acquire', listen);
}
