import { UsageError } from '../usage-error.js';

/** Loads what runs a desk. @throws UsageError when it is not installed */
export async function loadServer(): Promise<typeof import('@aduan/server')> {
  try {
    return await import('@aduan/server');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new UsageError('This command needs @aduan/server: npm install @aduan/server');
  }
}
