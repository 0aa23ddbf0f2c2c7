import { describe, expect, it } from 'vitest';
import type { Part } from '../../src/channel/content.js';
import { defaultIntake } from '../../src/runtime/inbox/default-intake.js';
import { firstOf } from './first-of.js';
import { delivery, officer, testDesk, textEvent } from './test-desk.js';

async function opened(parts: readonly Part[], locale = 'id') {
  const { aduan } = testDesk();
  const event = textEvent('');
  await aduan.fetch(delivery([{ ...event, from: { ...event.from, locale }, parts }]));
  await aduan.workOff();
  const item = firstOf((await aduan.tickets.list({}, { actor: officer })).items);
  const view = await aduan.tickets.get(item.ticket.id, { actor: officer });
  const message = view.timeline.find((entry) => entry.type === 'message');
  return { subject: view.subject, text: message?.type === 'message' ? message.text : null };
}

const photo = { ref: 'provider-1', kind: 'image' } as const;
const stored = { ref: 'blob:abc', kind: 'audio' } as const;

describe('the words of a message', () => {
  it('name a file that the desk cannot have, in the language of the citizen', async () => {
    const text = '[Berkas ini tidak sampai kepada kami: Foto]';
    expect(await opened([{ type: 'media', media: photo }])).toEqual({ subject: text, text });
    expect(await opened([{ type: 'media', media: photo }], 'en')).toMatchObject({
      text: '[This file did not reach us: Photo]',
    });
  });

  it('name the kind of a file that came alone', async () => {
    const text = 'Rekaman suara';
    expect(await opened([{ type: 'media', media: stored }])).toEqual({ subject: text, text });
    expect(await opened([{ type: 'media', media: stored, caption: 'Dengarkan.' }])).toMatchObject({
      text: 'Dengarkan.',
    });
  });

  it('are those of the form when its body was left empty', async () => {
    const values = { kind: 'complaint', subject: 'Gerai tutup', body: ' ' };
    expect(await opened([{ type: 'form', id: 'complaint', values }])).toEqual({
      subject: 'Gerai tutup',
      text: 'complaint\nGerai tutup\n ',
    });
    const { receive } = defaultIntake();
    const message = { ...textEvent(''), parts: [{ type: 'form' as const, id: 'x', values }] };
    const asked = {
      channel: 'test',
      ticket: null,
      session: null,
      officerWroteAt: null,
      isOver: false,
      at: 0,
      locale: 'id' as const,
      numberIn: () => null,
    };
    const { effects } = await receive({ message, ...asked });
    expect(effects[0]).not.toHaveProperty('body');
  });

  it('name a file that did not come with a form', async () => {
    const form: Part = { type: 'form', id: 'complaint', values: { body: 'Gerai tutup.' } };
    expect(await opened([form, { type: 'media', media: photo }])).toMatchObject({
      text: 'Gerai tutup.\n\n[Berkas ini tidak sampai kepada kami: Foto]',
    });
  });
});
