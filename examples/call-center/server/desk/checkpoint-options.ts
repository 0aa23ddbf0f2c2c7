import { auditSigner } from '@aduan/audit';
import type { CheckpointOptions } from '@aduan/plugins/checkpoints';
import type { DeskStorage } from '@aduan/server/host';

/**
 * Signs a checkpoint of all histories every 15 minutes, under a key that is made at the first start. The checkpoints
 * are kept where a real desk would send them to a third party: as long as they only lie here, they prove nothing to
 * others.
 */
export async function checkpointOptions(
  storage: Pick<DeskStorage, 'auditKey' | 'giveOut'>,
): Promise<CheckpointOptions> {
  return { signer: await auditSigner(await storage.auditKey()), publish: storage.giveOut };
}
