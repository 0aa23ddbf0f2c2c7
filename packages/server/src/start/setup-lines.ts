import type { Aduan } from '@aduan/core';
import type { Officers } from '@aduan/plugins/organization';

/**
 * Lines that a start prints for a desk that keeps its officers and has no administrator yet: the link that makes the
 * first one. Each start prints another link; it is the only line with a secret.
 *
 * @param address - address of the desk, with a slash at its end
 */
export async function setupLines(
  { plugins }: Pick<Aduan, 'plugins'>,
  address: string,
): Promise<readonly string[]> {
  const { organization }: { readonly organization?: Partial<Officers> } = plugins;
  const secret = await organization?.offerSetup?.();
  if (!secret) return [];
  return [
    '  Belum ada administrator. Buka dalam 24 jam / No administrator yet. Open within 24 hours:',
    `  ${address}petugas/siapkan#${secret}`,
  ];
}
