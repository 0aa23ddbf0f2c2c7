import type { Session } from '../api/model.js';

/** Time without a key or a click after which requests are no use of the session, ms. */
const unattendedMs = 60_000;

let csrf: string | null = null;
let touchedAt = Date.now();

for (const happens of ['pointerdown', 'keydown'] as const) {
  globalThis.addEventListener?.(happens, () => {
    touchedAt = Date.now();
  });
}

/** Remembers the token that every change must carry. */
export function keepCsrf(session: Session): Session {
  csrf = session.csrf;
  return session;
}

/** Headers of every request: the token of the session, and whether the page asks by itself. */
export function sessionHeaders(): Readonly<Record<string, string>> {
  return {
    ...(csrf !== null && { 'x-aduan-csrf': csrf }),
    ...(Date.now() - touchedAt > unattendedMs && { 'x-aduan-background': '1' }),
  };
}
