import type { Principal } from '@aduan/core';
import { actorOf, type Ledger, type LedgerEntry, type PluginContext } from '@aduan/core/plugin';
import type { ForgottenEntry, ViewEntry } from '@aduan/core/store';
import type { ViewLogBuffer } from './view-log-buffer.js';

/**
 * Deletes the views before an instant, epoch ms, as an unbroken run from the oldest. An entry about the new start of the
 * chain is stored first.
 *
 * @returns how many were deleted
 */
export async function forgetViews(
  { ledger, now }: Pick<PluginContext, 'ledger' | 'now'>,
  buffer: ViewLogBuffer,
  actor: Principal,
  before: number,
): Promise<number> {
  const views = ledger<ViewEntry>('views');
  const last = await lastBefore(views, before);
  if (!last) return 0;
  const { link, sequence: through } = last;
  const forgotten: ForgottenEntry = {
    type: 'forgotten',
    at: now(),
    actor: actorOf(actor),
    before,
    through,
    link,
  };
  await buffer.append(forgotten);
  return views.trim(through);
}

async function lastBefore(
  views: Ledger<ViewEntry>,
  before: number,
): Promise<LedgerEntry<ViewEntry> | null> {
  let last: LedgerEntry<ViewEntry> | null = null;
  for await (const each of views.entries()) {
    if (each.entry.at >= before) return last;
    last = each;
  }
  return last;
}
