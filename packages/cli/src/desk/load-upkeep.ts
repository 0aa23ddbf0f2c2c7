import { UsageError } from '../usage-error.js';

/** Loads what keeps a desk in order. @throws UsageError when it is not installed */
export async function loadUpkeep(): Promise<typeof import('@aduan/server/upkeep')> {
  try {
    return await import('@aduan/server/upkeep');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new UsageError('This command needs @aduan/server: npm install @aduan/server');
  }
}
