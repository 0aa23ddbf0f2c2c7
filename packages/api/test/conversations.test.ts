import { describe, expect, it } from 'vitest';
import { chat } from './examples.js';
import { ask, smallDesk } from './small-desk.js';

async function chattingDesk() {
  const desk = await smallDesk();
  const token = await desk.tokenFor(['officer']);
  /** A command that waits for a worker, with one that works. */
  const working = async <Result>(command: Promise<Result>): Promise<Result> => {
    const stop = setInterval(() => void desk.aduan.workOff(), 20);
    return command.finally(() => clearInterval(stop));
  };
  const call = (method: string, path: string, body?: unknown) =>
    ask(desk.api, method, path, { token, ...(body !== undefined && { body }) });
  return { ...desk, call, working };
}

describe('a conversation that the bot waits in', () => {
  it('is listed, read, taken over, answered in its ticket, and handed back', async () => {
    const { aduan, call, clock, working } = await chattingDesk();
    await chat(aduan, 'warga-1', 'Halo, gerai tutup');
    const [item] = (await call('GET', '/conversations')).body.items;
    expect(item).toMatchObject({
      channel: 'chat',
      wakeAt: '2026-04-15T09:00:00.000+07:00',
      intake: { speaker: 'bot', asks: 'Di desa mana?', collected: { said: 'Halo, gerai tutup' } },
    });
    const path = `/conversations/${item.id}`;
    expect((await call('GET', path)).body.messages).toMatchObject([
      { by: 'citizen', text: 'Halo, gerai tutup' },
      { by: 'desk', text: expect.stringMatching(/^Di desa mana\?/), why: ['asked village'] },
    ]);

    const taken = await working(call('POST', `${path}/take-over`, {}));
    const { ticketId } = taken.body;
    expect(taken.status).toBe(200);
    expect((await call('POST', `${path}/take-over`, {})).body).toEqual({ ticketId });
    expect((await call('GET', '/conversations')).body.items).toEqual([]);
    clock.now += 60_000;
    await call('POST', `/tickets/${ticketId}/questions`, { text: 'Gerai yang mana?' });
    const { body } = await call('GET', `/tickets/${ticketId}/conversation`);
    expect(body.conversation).toMatchObject({ id: item.id, intake: { speaker: 'officer' } });
    expect(body.conversation.messages.at(-1).text).toBe('Gerai yang mana?');

    expect((await call('POST', `${path}/hand-back`, {})).status).toBe(204);
    await aduan.workOff();
    expect((await call('GET', path)).body.intake.speaker).toBe('bot');
  });

  it('is shown to nobody who may not know whose it is', async () => {
    const { aduan, api, tokenFor } = await chattingDesk();
    await chat(aduan, 'warga-2', 'Gerai tutup');
    const [hidden, open] = [await tokenFor(['supervisor']), await tokenFor(['officer'])];
    const { items } = (await ask(api, 'GET', '/tickets', { token: hidden })).body;
    const { conversationId, id } = items[0].ticket;
    await ask(api, 'POST', `/tickets/${id}/restriction`, {
      token: hidden,
      body: { anonymous: true },
    });
    for (const path of [`/conversations/${conversationId}`, `/tickets/${id}/conversation`]) {
      expect((await ask(api, 'GET', path, { token: open })).status).toBe(403);
      expect((await ask(api, 'GET', path, { token: hidden })).status).toBe(200);
    }
    const token = await tokenFor(['supervisor'], { regions: ['33.73'] });
    const unknown = '/conversations/00000000-0000-4000-8000-000000000000';
    expect((await ask(api, 'GET', unknown, { token })).status).toBe(404);
  });
});
