import { auditSigner } from '@aduan/core/audit';
import { type Checkpoints, createCheckpoints } from '@aduan/core/oversight';
import type { DeskStorage } from '../storage/storage.js';
import type { CallCenterDesk } from './open-desk.js';

/**
 * Signs a checkpoint of all histories every 15 minutes, under a key that is made at the first start. The checkpoints
 * are kept where a real desk would send them to a third party: as long as they only lie here, they prove nothing to
 * others.
 */
export async function openCheckpoints(
  aduan: CallCenterDesk,
  storage: Pick<DeskStorage, 'auditKey' | 'giveOut'>,
): Promise<Checkpoints> {
  const signer = await auditSigner(await storage.auditKey());
  return createCheckpoints(aduan, { signer, publish: storage.giveOut });
}
