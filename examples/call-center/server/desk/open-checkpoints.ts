import { auditSigner } from '@aduan/core/audit';
import { type Checkpoints, createCheckpoints } from '@aduan/core/oversight';
import type { DeskStorage } from '../storage/storage.js';
import type { CallCenterDesk } from './open-desk.js';

/**
 * Signs how all histories end, every 15 minutes, under a key that is made at the first start. What is signed
 * is kept where a real desk would send it to somebody else: what lies here alone binds nobody.
 */
export async function openCheckpoints(
  aduan: CallCenterDesk,
  storage: Pick<DeskStorage, 'auditKey' | 'giveOut'>,
): Promise<Checkpoints> {
  const signer = await auditSigner(await storage.auditKey());
  return createCheckpoints(aduan, { signer, publish: storage.giveOut });
}
