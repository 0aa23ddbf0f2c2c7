import { fakeCitizenAccess, fakeNow } from '@aduan/testkit';
import { bearer, browser } from '../browser.js';
import { png } from './samples.js';

/** A PNG with bytes behind its end, as large as wanted. */
export function largePng(bytes: number): Uint8Array<ArrayBuffer> {
  const large = new Uint8Array(bytes).fill(7);
  large.set(png);
  return large;
}

/** A citizen with a session who uploads files and sends messages. */
export async function uploadVisitor(options: Parameters<typeof browser>[0] = {}) {
  const desk = fakeCitizenAccess();
  const clock = { now: fakeNow };
  const visitor = browser(options, { citizen: desk, now: () => clock.now });
  const { token } = await visitor.signIn();
  const call = async (method: string, path: string, init: RequestInit & { as?: string } = {}) => {
    const headers = { ...bearer(init.as ?? token), ...init.headers };
    return visitor.answer(visitor.request(method, path, { ...init, headers }));
  };
  const begin = (bytes: number, more: Record<string, unknown> = {}, as = token) =>
    call('POST', '/uploads', {
      as,
      body: JSON.stringify({ name: 'bukti.png', mime: 'image/png', bytes, ...more }),
    });
  const patch = (upload: string, offset: number, body: Uint8Array<ArrayBuffer>, as = token) =>
    call('PATCH', `/uploads/${upload}`, { as, body, headers: { 'upload-offset': String(offset) } });
  const uploadAll = async (bytes: Uint8Array<ArrayBuffer>, as = token) => {
    const { upload } = (await (await begin(bytes.byteLength, {}, as)).json()) as { upload: string };
    const response = await patch(upload, 0, bytes, as);
    return (await response.json()) as { media: { ref: string; mime: string; sha256: string } };
  };
  const post = (body: string, as = token) =>
    visitor.deliver(visitor.request('POST', '/messages', { body, headers: bearer(as) }));
  return { ...visitor, desk, clock, token, call, begin, patch, uploadAll, post };
}
