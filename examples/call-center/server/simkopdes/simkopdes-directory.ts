import type { Directory, DirectoryContext } from '@aduan/core/directory';
import { personalDataMasker } from '@aduan/privacy';
import { log } from '@aduan/server/host';
import { type SimkopdesServer, simkopdes } from '@aduan/simkopdes';

/** Simkopdes as this desk uses it: asked for cooperatives, and sent tickets without personal names. */
export function simkopdesDirectory({
  baseUrl,
  token,
}: Pick<SimkopdesServer, 'baseUrl' | 'token'>): Directory {
  return simkopdes({
    baseUrl,
    auth: { type: 'bearer', token },
    timeoutMs: 5_000,
    helpdesk: {
      endpoints: { create: '/helpdesks', histories: '/helpdesks/{id}/histories' },
      account: 'aduan',
      masker: personalDataMasker(),
    },
  });
}

/** The context of directory calls, with a deadline. */
export function directoryContext(now: () => number, withinMs: number): DirectoryContext {
  return { fetch: globalThis.fetch, now, signal: AbortSignal.timeout(withinMs), log };
}
