import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Ticket } from '../../src/api/model.js';
import { problemTexts } from '../../src/catalogue/problem-texts.js';
import type { Command } from '../../src/commands/command.js';

let leave = () => {};
vi.stubGlobal('addEventListener', (_: string, hide: () => void) => {
  leave = hide;
});
// A browser completes the path of the API by the address of the page.
vi.stubGlobal(
  'Request',
  class extends Request {
    constructor(input: RequestInfo | URL, init?: RequestInit) {
      super(typeof input === 'string' ? new URL(input, 'http://desk.example') : input, init);
    }
  },
);
afterAll(() => void vi.unstubAllGlobals());
const { dismiss, sendAgain, sendNow, submit, undo, UNDO_MS, forgetAll } = await import(
  '../../src/commands/send.js'
);
const { desk } = await import('../../src/api/desk.js');
const { pendingCommands } = await import('../../src/commands/pending.js');

// Sending reads only a few facts, which a whole ticket would hide.
const ticketOf = (facts: Partial<Ticket>) =>
  ({ state: 'in-progress', assignee: null, version: 3, messageCount: 1, ...facts }) as Ticket;

const giveBack = vi.fn();
const forget = vi.fn();
let serial = 0;

function command(): Command {
  serial += 1;
  const id = `ticket-${serial}`;
  return {
    id: `key-${serial}`,
    ticketId: id,
    number: 'ADU-2026-000001-5',
    name: 'note',
    send: (safeguards) =>
      desk.post('/tickets/{id}/notes', {
        path: { id },
        body: { text: 'Sudah ditelepon.' },
        ...safeguards,
      }),
    title: 'Catatan internal',
    base: ticketOf({}),
    preview: (view) => view,
    draft: { giveBack, forget },
  };
}

const fetched = vi.fn<(request: Request) => Promise<Response>>();
/** The requests that were sent: path, key, version. */
const sent = () =>
  fetched.mock.calls.map(([{ headers, url }]) => {
    const { pathname: path } = new URL(url);
    return { path, key: headers.get('idempotency-key'), version: headers.get('if-match') };
  });
const answer = (status: number, body: unknown) => Response.json(body, { status });
const conflict = (current: Ticket) => answer(412, { code: 'store-conflict', detail: '', current });
const progress = () => pendingCommands().map((each) => each.progress.status);

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('fetch', fetched);
  fetched.mockReset();
  giveBack.mockReset();
  forget.mockReset();
});

afterEach(() => {
  forgetAll();
  vi.useRealTimers();
});

describe('a command', () => {
  it('is sent at once by a page that is left, which forgets its text', async () => {
    fetched.mockResolvedValue(answer(200, { ticket: ticketOf({ version: 4 }) }));
    submit(command());
    expect(forget).not.toHaveBeenCalled();
    leave();
    expect(forget).toHaveBeenCalledOnce();
    await vi.advanceTimersByTimeAsync(0);
    expect(sent()).toHaveLength(1);
  });

  it('keeps its text stored until the server has it', async () => {
    fetched.mockResolvedValue(answer(200, { ticket: ticketOf({ version: 4 }) }));
    submit(command());
    await vi.advanceTimersByTimeAsync(UNDO_MS - 1);
    expect(forget).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(forget).toHaveBeenCalledOnce();
    expect(giveBack).not.toHaveBeenCalled();
  });

  it('waits for "undo", then goes out with its key and the version it was decided on', async () => {
    fetched.mockResolvedValue(answer(200, { ticket: ticketOf({ version: 4 }) }));
    const note = command();
    submit(note);
    await vi.advanceTimersByTimeAsync(UNDO_MS - 1);
    expect(sent()).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(sent()).toMatchObject([
      { path: `/api/v1/tickets/${note.ticketId}/notes`, key: note.id, version: '"3"' },
    ]);
    expect(progress()).toEqual([]);
  });

  it('that is undone never goes out, and its words come back', async () => {
    const note = command();
    submit(note);
    undo(note.id);
    await vi.advanceTimersByTimeAsync(UNDO_MS * 2);
    expect(sent()).toEqual([]);
    expect(giveBack).toHaveBeenCalledOnce();
  });

  it('is sent again by itself, under the same key, when the server was not reached', async () => {
    fetched.mockRejectedValueOnce(new TypeError('no network'));
    fetched.mockResolvedValue(answer(200, { ticket: ticketOf({ version: 4 }) }));
    const note = command();
    submit(note);
    sendNow();
    await vi.advanceTimersByTimeAsync(0);
    expect(progress()).toEqual(['offline']);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(sent().map(({ key }) => key)).toEqual([note.id, note.id]);
    expect(progress()).toEqual([]);
  });

  it('overrides what cannot matter to it, such as a delivery that was noted meanwhile', async () => {
    fetched.mockResolvedValueOnce(conflict(ticketOf({ version: 5 })));
    fetched.mockResolvedValue(answer(200, { ticket: ticketOf({ version: 6 }) }));
    submit(command());
    sendNow();
    await vi.advanceTimersByTimeAsync(0);
    expect(sent().map(({ version }) => version)).toEqual(['"3"', '"5"']);
    expect(progress()).toEqual([]);
  });

  it('stops at what does matter, and goes on only when the officer says so', async () => {
    const current = ticketOf({ version: 5, assignee: 'petugas-b' });
    fetched.mockResolvedValueOnce(conflict(current));
    fetched.mockResolvedValue(answer(200, { ticket: ticketOf({ version: 6 }) }));
    const note = command();
    submit(note);
    sendNow();
    await vi.advanceTimersByTimeAsync(0);
    expect(pendingCommands()[0]?.progress).toEqual({ status: 'conflict', current });
    sendAgain(note, current);
    await vi.advanceTimersByTimeAsync(0);
    expect(sent().map(({ version }) => version)).toEqual(['"3"', '"5"']);
    expect(progress()).toEqual([]);
  });

  it('about the answer stops at a draft that somebody else saved meanwhile, a note does not', async () => {
    const draft = { id: 'd', status: 'written' } as Ticket['draft'];
    const current = ticketOf({ version: 5, draft });
    for (const [name, expected] of [
      ['draft', ['conflict']],
      ['note', []],
    ] as const) {
      fetched.mockResolvedValueOnce(conflict(current));
      fetched.mockResolvedValue(answer(200, { ticket: ticketOf({ version: 6 }) }));
      submit({ ...command(), name, base: ticketOf({ draft: null }) });
      sendNow();
      await vi.advanceTimersByTimeAsync(0);
      expect(progress()).toEqual(expected);
      forgetAll();
    }
  });

  it('that notes a call goes through whatever others did: it was made', async () => {
    fetched.mockResolvedValueOnce(conflict(ticketOf({ version: 5, state: 'routed' })));
    fetched.mockResolvedValue(answer(200, { ticket: ticketOf({ version: 6 }) }));
    submit({ ...command(), name: 'attempt' });
    sendNow();
    await vi.advanceTimersByTimeAsync(0);
    expect(sent().map(({ version }) => version)).toEqual(['"3"', '"5"']);
    expect(progress()).toEqual([]);
  });

  it('that was dropped after a conflict gives its words back', async () => {
    fetched.mockResolvedValueOnce(conflict(ticketOf({ version: 5, state: 'closed' })));
    const note = command();
    submit(note);
    sendNow();
    await vi.advanceTimersByTimeAsync(0);
    dismiss(note);
    expect(progress()).toEqual([]);
    expect(giveBack).toHaveBeenCalledOnce();
  });

  it('that is refused says so and gives its words back', async () => {
    const text = problemTexts['not-permitted'];
    fetched.mockResolvedValue(answer(403, { code: 'forbidden', detail: 'no role' }));
    submit(command());
    sendNow();
    await vi.advanceTimersByTimeAsync(0);
    expect(progress()).toEqual(['failed']);
    expect(pendingCommands()[0]?.progress).toEqual({ status: 'failed', text });
    expect(giveBack).toHaveBeenCalledOnce();
  });

  it('follows the one before it on the same ticket, on the version that one left', async () => {
    fetched.mockResolvedValueOnce(answer(200, { ticket: ticketOf({ version: 4 }) }));
    fetched.mockResolvedValueOnce(answer(200, { ticket: ticketOf({ version: 5 }) }));
    const first = command();
    submit(first);
    submit({ ...first, id: 'second' });
    await vi.advanceTimersByTimeAsync(UNDO_MS);
    expect(sent().map(({ version }) => version)).toEqual(['"3"', '"4"']);
  });
});
