import type { Checkpoints } from '@aduan/plugins/checkpoints';
import type { DeskConfig } from './desk-config.js';

/** The checkpoints of a desk. @throws Error when it has none */
export function checkpointsOf({ aduan }: DeskConfig): Checkpoints {
  const { checkpoints }: { readonly checkpoints?: Checkpoints } = aduan.plugins;
  if (!checkpoints) throw new Error('This desk signs nothing: add the plugin checkpoints().');
  return checkpoints;
}
