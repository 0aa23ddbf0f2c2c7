import type { ReferenceServer } from '@aduan/simkopdes/reference-server';
import { Hono } from 'hono';
import { html } from 'hono/html';

const statuses = ['open', 'in_progress', 'pending', 'resolved', 'closed'];

/** The stand-in's page: the tickets that Simkopdes received, with a form to set their status. Only for trying out. */
export function standInPage({ cases, say }: Pick<ReferenceServer, 'cases' | 'say'>): Hono {
  const page = new Hono();
  page.get('/', (c) => {
    const rows = [...cases.values()].toReversed().map(
      (kept) => html`<article id="${kept.helpdesk_id}">
        <h2>${kept.ticket_number} · ${kept.subject}</h2>
        <p>${kept.issue}</p>
        <ol>
          ${kept.histories.map(
            ({ created_by, response, status }) =>
              html`<li>${created_by}: ${[status, response].filter(Boolean).join(' · ')}</li>`,
          )}
        </ol>
        <form method="post" action="/${kept.helpdesk_id}">
          <label>Tanggapan <input name="response" required maxlength="255" /></label>
          <label>Status
            <select name="status">${statuses.map((each) => html`<option>${each}</option>`)}</select>
          </label>
          <button>Kirim</button>
        </form>
      </article>`,
    );
    return c.html(html`<!doctype html>
      <html lang="id">
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>Tiruan Simkopdes</title>
        <body style="font-family: sans-serif; max-inline-size: 44rem; margin: 2rem auto; padding: 0 1rem">
          <h1>Tiruan Simkopdes</h1>
          <p>Bukan Simkopdes: koperasi di sini karangan, desanya nyata. ${cases.size} laporan.</p>
          ${rows}
        </body>
      </html>`);
  });
  page.post('/:id', async (c) => {
    const { response, status } = await c.req.parseBody();
    // Refuses forms from pages of another origin in the same browser.
    if (new URL(c.req.header('origin') ?? c.req.url).host !== new URL(c.req.url).host) {
      return c.text('Forbidden', 403);
    }
    say(c.req.param('id'), { response: `${response}`.slice(0, 255), status: `${status}` });
    return c.redirect('/');
  });
  return page;
}
