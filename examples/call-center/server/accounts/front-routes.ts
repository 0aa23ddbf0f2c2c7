import { Hono } from 'hono';
import type { CallCenterDesk } from '../desk/open-desk.js';
import type { Accounts } from './accounts.js';

/** What the sign-in page is made from. */
export interface FrontParts {
  readonly accounts: Accounts;
  readonly aduan: CallCenterDesk;
  /**
   * Whether only this machine can reach the desk: officers without a password then sign in by links from the
   * terminal.
   */
  readonly demo: boolean;
}

/** `GET /front`: what the sign-in page shows without signing in. It names no officer. */
export function frontRoutes({ accounts, aduan, demo }: FrontParts) {
  return new Hono().get('/front', async (c) =>
    c.json({
      hours: aduan.citizen.hours(),
      hasLinks: demo && (await accounts.withoutPassword()).length > 0,
    }),
  );
}
