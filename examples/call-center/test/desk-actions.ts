import type { Page } from '@aduan-internal/browser';

/** Records a case that somebody tells, through the API of the page that an officer has open. */
export async function record(
  page: Page,
  body: string,
  reporter: { readonly name?: string; readonly phone?: string } = {},
): Promise<{ readonly id: string }> {
  const channel = reporter.phone ? 'phone' : 'counter';
  const answer = await post(page, '/api/tickets', { kind: 'complaint', body, channel, reporter });
  return (answer as { readonly ticket: { readonly id: string } }).ticket;
}

/** Records a complaint of a caller. @returns with what he is told to follow it by */
export async function recordCall(page: Page, body: string, phone: string) {
  const answer = await post(page, '/api/tickets', {
    ...{ kind: 'complaint', channel: 'phone', body, reporter: { phone } },
  });
  const { pin, ticket } = answer as {
    readonly pin: string;
    readonly ticket: { readonly id: string; readonly number: string };
  };
  return { ...ticket, pin };
}

/** Records a complaint of a visitor that says what it is about. */
export async function recordAbout(page: Page, about: object): Promise<{ readonly id: string }> {
  const answer = await post(page, '/api/tickets', {
    kind: 'complaint',
    channel: 'counter',
    ...about,
  });
  return (answer as { readonly ticket: { readonly id: string } }).ticket;
}

/** Makes one case of two. */
export async function mergeInto(page: Page, id: string, into: string): Promise<void> {
  await post(page, `/api/tickets/${id}/merge`, { into });
}

/** Sorts a case and begins work on it. */
export async function startTicket(
  page: Page,
  id: string,
  as: { readonly supervisory?: boolean } = {},
): Promise<void> {
  await post(page, `/api/tickets/${id}/classify`, as);
  await post(page, `/api/tickets/${id}/act`, { action: 'start' });
}

/** @throws when it is refused */
function post(page: Page, path: string, body: object): Promise<unknown> {
  return page.evaluate(
    async ([address, json]) => {
      const { csrf } = await (await fetch('/api/session')).json();
      const answer = await fetch(address, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-aduan-csrf': csrf },
        body: json,
      });
      if (!answer.ok) throw new Error(`${address} was answered ${answer.status}.`);
      return answer.json();
    },
    [path, JSON.stringify(body)] as const,
  );
}
