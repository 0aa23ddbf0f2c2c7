import { describe, expect, it } from 'vitest';
import type { Capabilities } from '../../src/channel/capabilities.js';
import type { Channel } from '../../src/channel/channel.js';
import type { Content } from '../../src/channel/content.js';
import { carryContent } from '../../src/sending/carry-content.js';
import { planSending } from '../../src/sending/plan-sending.js';
import { replyWindow } from '../../src/sending/reply-window.js';
import { testChannel } from '../runtime/test-desk.js';

const dayMs = 86_400_000;
const now = 100 * dayMs;
const window = { ms: dayMs, after: 'template' } as const;

const whatsappLike: Capabilities = {
  ...testChannel().capabilities,
  outbound: ['text', 'media', 'choices', 'template'],
  text: { maxCharacters: 40, captionMax: 10, markdown: false },
  choices: { max: 3, titleMax: 8, textMax: 20 },
  media: { image: { maxBytes: 100, mimes: ['image/png'] }, audio: { maxBytes: 9, caption: false } },
  replyWindow: window,
};

const titles = (...each: string[]) => each.map((title) => ({ id: title, title }));
const text = (said: string): Content => ({ type: 'text', text: said });
const png = { ref: 'blob:1', kind: 'image', mime: 'image/png', bytes: 100 } as const;

describe('what a channel carries', () => {
  const carried = (content: Content) => carryContent(content, whatsappLike);

  it('of choices that fit is what they are', () => {
    const content: Content = { type: 'choices', text: 'Sudah?', choices: titles('Ya', 'Tidak') };
    expect(carried(content)).toEqual([content]);
  });

  it('of too many choices, or too long ones, is a numbered list', () => {
    const many = titles('1', '2', '3', '4');
    expect(carried({ type: 'choices', text: 'Pilih', choices: many })).toEqual([
      text('Pilih\n1. 1\n2. 2\n3. 3\n4. 4'),
    ]);
    const long = titles('Sembilan!');
    expect(carried({ type: 'choices', text: 'Pilih', choices: long })).toEqual([
      text('Pilih\n1. Sembilan!'),
    ]);
  });

  it('of choices whose ids are longer than a button holds is a numbered list', () => {
    const limits = { ...whatsappLike, choices: { max: 3, titleMax: 8, idMaxBytes: 4 } };
    const offered = (id: string): Content => {
      return { type: 'choices', text: 'Pilih', choices: [{ id, title: 'Ya' }] };
    };
    for (const id of ['yaya', 'éé']) {
      expect(carryContent(offered(id), limits)).toEqual([offered(id)]);
    }
    for (const id of ['yayay', 'ééé']) {
      expect(carryContent(offered(id), limits)).toEqual([text('Pilih\n1. Ya')]);
    }
  });

  it('of choices under a long text is the text, and its end with the choices', () => {
    const choices = titles('Ya');
    const content: Content = { type: 'choices', text: 'Kami sudah jawab. Sudah jelas?', choices };
    expect(carried(content)).toEqual([
      text('Kami sudah jawab.'),
      { type: 'choices', text: 'Sudah jelas?', choices },
    ]);
  });

  it('of a file with a long caption is the file, and then the words', () => {
    const caption = 'Bukti setoran';
    expect(carried({ type: 'media', media: png, caption })).toEqual([
      { type: 'media', media: png },
      text(caption),
    ]);
    const fitting: Content = { type: 'media', media: png, caption: 'Bukti' };
    expect(carried(fitting)).toEqual([fitting]);
  });

  it('of a file that has no words is the file, and then the words', () => {
    const media = { ref: 'blob:1', kind: 'audio' } as const;
    expect(carried({ type: 'media', media, caption: 'Bukti' })).toEqual([
      { type: 'media', media },
      text('Bukti'),
    ]);
    expect(carried({ type: 'media', media })).toEqual([{ type: 'media', media }]);
  });

  it.each([
    ['too large', { ...png, bytes: 101 }],
    ['of a type that it does not take', { ...png, mime: 'image/heic' }],
    ['of a kind that it does not take', { ...png, kind: 'video' as const }],
  ])('of a file that is %s are its words', (_, media) => {
    expect(carried({ type: 'media', media, caption: 'Bukti' })).toEqual([text('Bukti')]);
    expect(carried({ type: 'media', media })).toEqual([]);
  });

  it('keeps values for the receiver alone beside every piece', () => {
    const secrets = { pin: '471100' };
    const long = { type: 'text', text: `${'a'.repeat(30)} ${'b'.repeat(30)}`, secrets } as const;
    expect(carried(long)).toEqual([
      { ...long, text: 'a'.repeat(30) },
      { ...long, text: 'b'.repeat(30) },
    ]);
  });
});

describe('the reply window', () => {
  it.each([
    ['just before its end', now - dayMs + 1, 'free'],
    ['at its end', now - dayMs, 'template'],
    ['when he never wrote', null, 'template'],
  ] as const)('is known %s', (_, lastInboundAt, state) => {
    expect(replyWindow(whatsappLike, lastInboundAt, now).state).toBe(state);
  });

  it('tells when it closes', () => {
    expect(replyWindow(whatsappLike, now - 1, now).closesAt).toBe(now - 1 + dayMs);
    expect(replyWindow(whatsappLike, null, now).closesAt).toBeNull();
  });

  it('is never closed where there is none, or where an officer may go on under a tag', () => {
    expect(replyWindow({ replyWindow: null }, null, now).state).toBe('free');
    const tagged = { replyWindow: { ...window, after: 'human_tag' } } as const;
    expect(replyWindow(tagged, null, now).state).toBe('free');
    const never = { replyWindow: { ...window, after: 'never' } } as const;
    expect(replyWindow(never, null, now).state).toBe('closed');
  });
});

describe('a plan', () => {
  const template = { type: 'template', name: 'kabar', language: 'id', params: {} } as const;
  const channel: Pick<Channel, 'capabilities' | 'templateFallback'> = {
    capabilities: whatsappLike,
    templateFallback: (content) =>
      content.type === 'text' ? { ...template, params: { 1: content.text } } : null,
  };
  const late = { lastInboundAt: now - dayMs };

  it('lets a template speak outside of the window, with the secrets in it', () => {
    const content = { type: 'text', text: 'PIN {pin}', secrets: { pin: '$&11' } } as const;
    expect(planSending({ content, ...late }, channel, now)).toEqual({
      can: true,
      parts: [{ ...template, params: { 1: 'PIN $&11' } }],
      isTemplate: true,
    });
  });

  it('asks for a template with what the message is for', () => {
    const asked: unknown[] = [];
    const ofPurpose = {
      ...channel,
      templateFallback: (_: Content, purpose?: string) => {
        asked.push(purpose);
        return template;
      },
    };
    const content = text('Baru di antrean');
    planSending({ content, ...late, purpose: 'notification' }, ofPurpose, now);
    planSending({ content, ...late }, ofPurpose, now);
    expect(asked).toEqual(['notification', undefined]);
  });

  it('fails before anything is sent where no template fits', () => {
    const closed = { can: false, reason: 'window-closed' };
    const content: Content = { type: 'choices', text: 'Sudah?', choices: titles('Ya') };
    expect(planSending({ content, ...late }, channel, now)).toEqual(closed);
    expect(
      planSending({ content: text('Halo'), ...late }, { capabilities: whatsappLike }, now),
    ).toEqual(closed);
    const never = { ...whatsappLike, replyWindow: { ...window, after: 'never' as const } };
    expect(
      planSending({ content: text('Halo'), ...late }, { ...channel, capabilities: never }, now),
    ).toEqual(closed);
  });

  it('sends nothing at all, not even a template, where the window stays closed until they write', () => {
    const never = { ...whatsappLike, replyWindow: { ...window, after: 'never' as const } };
    expect(
      planSending({ content: template, ...late }, { ...channel, capabilities: never }, now),
    ).toEqual({ can: false, reason: 'window-closed' });
  });

  it('sends a template at any time', () => {
    expect(planSending({ content: template, ...late }, channel, now)).toEqual({
      can: true,
      parts: [template],
      isTemplate: true,
    });
  });

  it('refuses what leaves nothing to send', () => {
    const content: Content = { type: 'media', media: { ref: 'blob:1', kind: 'video' } };
    expect(planSending({ content, lastInboundAt: now }, channel, now)).toEqual({
      can: false,
      reason: 'invalid',
    });
  });
});
