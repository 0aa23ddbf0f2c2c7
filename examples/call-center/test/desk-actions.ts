import type { Page } from '@aduan-internal/browser';

/** Records a ticket through the API of an officer's open page. */
export async function record(
  page: Page,
  body: string,
  reporter: { readonly name?: string; readonly phone?: string } = {},
): Promise<{ readonly id: string }> {
  const { phone, ...named } = reporter;
  if (phone === undefined) return recordAbout(page, { body, reporter: named });
  return recordAbout(page, { body, channel: 'phone', reporter: { ...named, ...called(phone) } });
}

/** Records a caller's complaint. @returns its number and PIN */
export async function recordCall(page: Page, body: string, phone: string) {
  return recordAbout(page, { body, channel: 'phone', reporter: called(phone) });
}

/** Records a complaint with all that is known; of a visitor, unless it names another channel. */
export async function recordAbout(page: Page, about: object) {
  const complaint = { kind: 'complaint', channel: 'counter', ...about };
  const { pin, ticket } = (await post(page, '/api/v1/tickets', complaint)) as {
    readonly pin: string;
    readonly ticket: { readonly id: string; readonly number: string };
  };
  return { ...ticket, pin };
}

const called = (phone: string) => ({ contacts: [{ kind: 'phone', value: phone }] });

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
      const { csrf } = await (await fetch('/api/v1/session')).json();
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
