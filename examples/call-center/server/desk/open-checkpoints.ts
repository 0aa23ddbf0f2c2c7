import { auditSigner } from '@aduan/core/audit';
import { type Checkpoints, createCheckpoints } from '@aduan/core/oversight';
import type { Keeping } from '../keeping/keeping.js';
import type { CallCenterDesk } from './open-desk.js';

/**
 * Signs how all histories end, every 15 minutes, under a key that is made at the first start. What is signed
 * is kept where a real desk would send it to somebody else: what lies here alone binds nobody.
 */
export async function openCheckpoints(
  aduan: CallCenterDesk,
  keeping: Pick<Keeping, 'auditKey' | 'giveOut'>,
): Promise<Checkpoints> {
  const signer = await auditSigner(await keeping.auditKey());
  return createCheckpoints(aduan, { signer, publish: keeping.giveOut });
}
