import type { Store, TenantId } from '@aduan/core';
import { ledgerRows, publishedLine } from '@aduan/core/store';

/** Location of the checkpoints of a desk. */
export interface CheckpointSource {
  readonly store: Pick<Store, 'readLedger'>;
  /** The tenant of the desk: `aduan.tenant`. */
  readonly tenant: string;
}

/**
 * The published checkpoints, oldest first: small, without the heads. A holder of one can check later whether anything
 * that it covers was changed.
 *
 * @param after - number of the last one that was already published. Default: all
 * @returns lines without their line feed
 */
export async function* publishedCheckpoints(
  { store, tenant }: CheckpointSource,
  after = 0,
): AsyncGenerator<string, void, void> {
  for await (const { entry } of ledgerRows(store, tenant as TenantId, 'checkpoints', { after })) {
    yield publishedLine(JSON.parse(entry));
  }
}
