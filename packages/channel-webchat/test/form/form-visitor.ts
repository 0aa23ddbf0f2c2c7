import type { CitizenAccess } from '@aduan/core/channel';
import { fakeCitizenAccess, fakeNow } from '@aduan/testkit';
import { browser } from '../browser.js';

const categories = [
  {
    code: 'ksp.simpanan',
    label: { id: 'Simpanan', en: 'Savings' },
    group: { id: 'Koperasi simpan pinjam', en: 'Savings and loans' },
  },
  {
    code: 'kdmp.gerai',
    label: { id: 'Gerai', en: 'Outlet' },
    group: { id: 'Koperasi desa', en: 'Village cooperative' },
  },
];

/** Somebody without JavaScript: reads pages, fills in what they hold, sends forms. */
export function formVisitor(
  options: Parameters<typeof browser>[0] = {},
  kinds?: ReturnType<CitizenAccess['kinds']>,
) {
  const clock = { now: fakeNow };
  const desk = fakeCitizenAccess({ categories, ...(kinds && { kinds }) });
  const visitor = browser(options, { citizen: desk, now: () => clock.now });

  const read = async (path: string, headers: Record<string, string> = {}) => {
    const response = await visitor.answer(visitor.request('GET', path, { headers }));
    return { response, html: await response.text() };
  };
  /** Loads the form and sends it with these fields. */
  async function send(
    fields: Record<string, string | File>,
    more: {
      form?: string;
      headers?: Record<string, string>;
      outcome?: 'duplicate' | 'failed';
    } = {},
  ) {
    const form = more.form ?? hiddenId((await read('/form')).html);
    const body = new FormData();
    for (const [name, value] of Object.entries({ form, ...fields })) body.set(name, value);
    const request = visitor.request('POST', '/form', { body, headers: more.headers ?? {} });
    const { response, events } = await visitor.deliver(request, more.outcome ?? 'stored');
    return { response, events, html: response.status === 303 ? '' : await response.text() };
  }
  return { ...visitor, desk, clock, read, send };
}

/** The hidden id of a form page. */
export function hiddenId(html: string): string {
  return /name="form" value="([^"]+)"/.exec(html)?.[1] ?? '';
}

/** The path behind the channel's base of a redirect. */
export function redirectPath(response: Response): string {
  return (response.headers.get('location') ?? '').replace('/aduan/web', '');
}
