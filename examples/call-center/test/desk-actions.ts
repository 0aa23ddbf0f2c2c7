import type { Page } from '@aduan-internal/browser';

/** Records a ticket through the API of an officer's open page. */
export async function record(
  page: Page,
  body: string,
  reporter: { readonly name?: string; readonly phone?: string } = {},
): Promise<{ readonly id: string }> {
  const channel = reporter.phone ? 'phone' : 'counter';
  const answer = await post(page, '/api/tickets', { kind: 'complaint', body, channel, reporter });
  return (answer as { readonly ticket: { readonly id: string } }).ticket;
}

/** Records a caller's complaint. @returns its number and PIN */
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

/** Records a visitor's complaint with its subject. */
export async function recordAbout(page: Page, about: object): Promise<{ readonly id: string }> {
  const answer = await post(page, '/api/tickets', {
    kind: 'complaint',
    channel: 'counter',
    ...about,
  });
  return (answer as { readonly ticket: { readonly id: string } }).ticket;
}

/** Merges two tickets. */
export async function mergeInto(page: Page, id: string, into: string): Promise<void> {
  await post(page, `/api/v1/tickets/${id}/merge`, { into });
}

/** Classifies a ticket and starts work on it. */
export async function startTicket(
  page: Page,
  id: string,
  as: { readonly supervisory?: boolean } = {},
): Promise<void> {
  await post(page, `/api/v1/tickets/${id}/classification`, as);
  await post(page, `/api/v1/tickets/${id}/actions`, { action: 'start' });
}

/** @throws when it is refused */
function post(page: Page, path: string, body: object): Promise<unknown> {
  return page.evaluate(
    async ([address, json]) => {
      const { csrf } = await (await fetch('/api/session')).json();
      const answer = await fetch(address, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'idempotency-key': crypto.randomUUID(),
          'x-aduan-csrf': csrf,
        },
        body: json,
      });
      if (!answer.ok) throw new Error(`${address} was answered ${answer.status}.`);
      return answer.json();
    },
    [path, JSON.stringify(body)] as const,
  );
}
