import { ApiError } from '../api/api-error.js';
import { change, get, keepCsrf } from '../api/client.js';
import type { Session } from '../api/model.js';

/** Where links of the terminal lead; behind `#` stands the secret, which lets its officer in once. */
const linkPath = '/petugas/masuk';

/** Who is signed in. Whoever came by a link of the terminal is from now on. */
export async function openSession(): Promise<Session> {
  const session = keepCsrf(await get<Session>('/session'));
  const secret = location.pathname === linkPath ? location.hash.slice(1) : '';
  if (secret === '') return session;
  const signedIn = await change<Session>('/session/link', { secret }).catch((reason) => {
    // It was used before: the page says where the next one is.
    if (reason instanceof ApiError) return session;
    throw reason;
  });
  history.replaceState(null, '', '/petugas');
  return keepCsrf(signedIn);
}
