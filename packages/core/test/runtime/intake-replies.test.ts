import { describe, expect, it } from 'vitest';
import type { Capabilities } from '../../src/channel/capabilities.js';
import type { CitizenAccess } from '../../src/channel/citizen-access.js';
import type { Content } from '../../src/channel/content.js';
import type { IntakeEffect } from '../../src/runtime/intake.js';
import { delivery, officer, testChannel, testDesk, textEvent } from './test-desk.js';

const choices = [
  { id: 'yes', title: 'Ya' },
  { id: 'no', title: 'Tidak' },
];

const contents: readonly Content[] = [
  { type: 'text', text: 'Kode Anda {code}.', secrets: { code: '$&4711' } },
  { type: 'choices', text: 'Sudah selesai?', choices },
  {
    type: 'media',
    media: { ref: 'blob:1', kind: 'document', name: 'panduan.pdf' },
    caption: 'Panduan',
  },
  { type: 'media', media: { ref: 'blob:2', kind: 'image', name: 'peta.png' } },
  { type: 'template', name: 'ticket_update', language: 'id', params: { number: 'ADU-1' } },
];

const everything: Partial<Capabilities> = {
  outbound: ['text', 'choices', 'media', 'template'],
  choices: { max: 3, titleMax: 20 },
  media: { image: { maxBytes: 1_000 }, document: { maxBytes: 1_000 } },
  secretsApart: true,
};

function replying(capabilities: Partial<Capabilities>, effects: readonly IntakeEffect[]) {
  const channel = testChannel(undefined, capabilities);
  const intake = { receive: () => ({ effects, informed: 'v1' }) };
  return { ...testDesk({ intake, channels: { test: channel } }), channel };
}

const replies = contents.map((content): IntakeEffect => ({ type: 'reply', content }));

describe('replies of an intake', () => {
  it('reach a channel that carries everything exactly as they were made', async () => {
    const { aduan, channel } = replying(everything, replies);
    await aduan.fetch(delivery([textEvent('Halo.')]));
    await aduan.workOff();
    expect(channel.sent.map(({ content }) => content)).toEqual(contents);
  });

  it('have times in the order of what they say, behind the message', async () => {
    const { aduan, channel } = replying(everything, replies);
    let desk: CitizenAccess | undefined;
    channel.verify = async (_request, _body, context) => {
      desk = context.citizen;
      return { ok: true };
    };
    await aduan.fetch(delivery([textEvent('Halo.')]));
    await aduan.workOff();
    const transcript = (await desk?.transcript('desk', 'warga-1', 0)) ?? [];
    const times = transcript.map(({ at }) => at);
    expect(times).toHaveLength(1 + replies.length);
    expect([...new Set(times)].toSorted((one, other) => one - other)).toEqual(times);
  });

  it('come with a receipt in the language of the conversation', async () => {
    const opening: IntakeEffect = { type: 'ticket.open', kind: 'complaint' };
    const channel = testChannel();
    const intake = { receive: () => ({ effects: [opening], locale: 'en' as const }) };
    const { aduan } = testDesk({ intake, channels: { test: channel } });
    await aduan.fetch(delivery([textEvent('My savings are gone.')]));
    await aduan.workOff();
    expect(JSON.stringify(channel.sent)).toContain('Thank you');
  });

  it('become words for a channel that carries text alone', async () => {
    const { aduan, channel } = replying({ outbound: ['text'] }, replies);
    await aduan.fetch(delivery([textEvent('Halo.')]));
    await aduan.workOff();
    expect(channel.sent.map(({ content }) => content)).toEqual(
      ['Kode Anda $&4711.', 'Sudah selesai?\n1. Ya\n2. Tidak', 'Panduan', 'peta.png', 'ADU-1'].map(
        (text) => ({ type: 'text', text }),
      ),
    );
  });

  it('keep their secrets out of the conversation', async () => {
    const { aduan, store, channel } = replying(everything, replies);
    let desk: CitizenAccess | undefined;
    channel.verify = async (_request, _body, context) => {
      desk = context.citizen;
      return { ok: true };
    };
    const commit = store.commit.bind(store);
    const written: string[] = [];
    store.commit = async (each) => {
      for (const { payload } of each.deliveries ?? [])
        written.push(new TextDecoder().decode(payload));
      return commit(each);
    };
    await aduan.fetch(delivery([textEvent('Halo.')]));
    await aduan.workOff();
    const transcript = await desk?.transcript('desk', 'warga-1', 0);
    expect(JSON.stringify(transcript)).toContain('Kode Anda {code}.');
    expect(JSON.stringify([transcript, written])).not.toMatch(/4711|box/);
  });

  it('are not sent when their words were erased', async () => {
    const { aduan, store } = replying(everything, replies.slice(0, 1));
    store.readSealedRecords = async () => [];
    await aduan.fetch(delivery([textEvent('Halo.')]));
    await aduan.workOff();
    expect((await aduan.queues.outbox()).deadLetters).toMatchObject([{ error: 'erased' }]);
  });

  it('go out beside a ticket that is opened, and beside one that is continued', async () => {
    const opening: IntakeEffect = { type: 'ticket.open', kind: 'complaint' };
    const reply: IntakeEffect = { type: 'reply', content: { type: 'text', text: 'Ada foto?' } };
    let effects: readonly IntakeEffect[] = [reply, opening];
    const channel = testChannel();
    const intake = { receive: () => ({ effects }) };
    const { aduan } = testDesk({ intake, channels: { test: channel } });
    await aduan.fetch(delivery([textEvent('Gerai tutup.')]));
    await aduan.workOff();
    expect(channel.sent).toHaveLength(2);
    expect(channel.sent.at(-1)?.content).toEqual({ type: 'text', text: 'Ada foto?' });
    effects = [{ type: 'ticket.append' }, reply];
    await aduan.fetch(delivery([textEvent('Tidak ada.')]));
    await aduan.workOff();
    expect(channel.sent.slice(2).map(({ content }) => content)).toEqual([
      { type: 'text', text: 'Ada foto?' },
    ]);
    const { items } = await aduan.tickets.list({}, { actor: officer });
    expect(items.map(({ ticket }) => ticket.messageCount)).toEqual([3]);
  });
});
