import { describe, expect, it, vi } from 'vitest';
import { dropUnsentFiles, recordFile } from '../../src/upload/unsent-files.js';
import { messageBody } from '../browser.js';
import { formVisitor } from '../form/form-visitor.js';
import { png } from './samples.js';
import { uploadVisitor } from './upload-visitor.js';

const hourMs = 3_600_000;

async function visit() {
  const visitor = await uploadVisitor();
  const { clock, context, signIn, token } = visitor;
  const holds = async ({ ref }: { readonly ref: string }) =>
    (await context.files.get(ref.slice('blob:'.length))) !== null;
  const pass = async (hours: number) => {
    clock.now += hours * hourMs;
    return (await signIn(token)).token;
  };
  return { ...visitor, holds, pass };
}

describe('a file that no message has named', () => {
  it('is removed after a day, and not before', async () => {
    const { uploadAll, holds, pass, context } = await visit();
    const { media } = await uploadAll(png);
    await pass(24);
    expect(await dropUnsentFiles(context)).toBe(0);
    expect(await holds(media)).toBe(true);
    await pass(1);
    expect(await dropUnsentFiles(context)).toBe(1);
    expect(await holds(media)).toBe(false);
    expect(await dropUnsentFiles(context)).toBe(0);
  });

  it('cannot be sent any more: the widget hears that the file is gone', async () => {
    const { uploadAll, pass, post, context } = await visit();
    const { media } = await uploadAll(png);
    const renewed = await pass(26);
    await dropUnsentFiles(context);
    const { response, events } = await post(messageBody({ media: [media] }), renewed);
    expect(response.status).toBe(410);
    expect(await response.json()).toEqual({ error: { code: 'file-gone' } });
    expect(events).toEqual([]);
  });

  it('is found again by the next sweep when the first one died half way', async () => {
    const { uploadAll, holds, pass, context } = await visit();
    const files = [(await uploadAll(png)).media, (await uploadAll(png)).media];
    await pass(26);
    vi.spyOn(context.files, 'delete').mockRejectedValueOnce(new Error('killed'));
    await expect(dropUnsentFiles(context)).rejects.toThrow('killed');
    await dropUnsentFiles(context);
    expect(await Promise.all(files.map(holds))).toEqual([false, false]);
  });

  it('is found among many that came at once and in later hours', async () => {
    const { pass, context } = await visit();
    const refs = ['blob:a', 'blob:b', 'blob:c'];
    await Promise.all(refs.map((ref) => recordFile(context, ref)));
    await recordFile(context, 'blob:d');
    await pass(5);
    await recordFile(context, 'blob:e');
    await pass(20);
    expect(await dropUnsentFiles(context)).toBe(4);
    await pass(5);
    expect(await dropUnsentFiles(context)).toBe(1);
  });
});

describe('a file that a message has named', () => {
  it('stays, also when the message was not stored yet', async () => {
    const { uploadAll, holds, pass, context, request, channel, token } = await visit();
    const { media } = await uploadAll(png);
    const early = await channel.serve?.(
      request('POST', '/messages', {
        body: messageBody({ media: [media] }),
        headers: { authorization: `Bearer ${token}` },
      }),
      context,
    );
    expect(early).toBeNull();
    await pass(26);
    expect(await dropUnsentFiles(context)).toBe(0);
    expect(await holds(media)).toBe(true);
  });

  it('can be sent once more, as every delivery can', async () => {
    const { uploadAll, post } = await visit();
    const { media } = await uploadAll(png);
    for (let n = 0; n < 2; n += 1) {
      expect((await post(messageBody({ media: [media] }))).response.status).toBe(200);
    }
  });

  it('stays when it came with a form', async () => {
    const { send, clock, context } = formVisitor();
    const { events } = await send({ body: 'Cerita', file: new File([png], 'bukti.png') });
    const [event] = events;
    const part = event?.type === 'message' ? event.parts[1] : undefined;
    const ref = part?.type === 'media' ? part.media.ref : '';
    clock.now += 1_000 * hourMs;
    await dropUnsentFiles(context);
    expect(await context.files.get(ref.slice('blob:'.length))).not.toBeNull();
  });
});

describe('the housekeeping of the channel', () => {
  it('looks every hour between start and stop, whatever goes wrong', async () => {
    const { channel, context, clock, uploadAll, holds } = await visit();
    const { media } = await uploadAll(png);
    vi.useFakeTimers();
    try {
      await channel.start?.(context);
      clock.now += 26 * hourMs;
      const remove = vi.spyOn(context.files, 'delete').mockRejectedValueOnce(new Error('disk'));
      await vi.advanceTimersByTimeAsync(hourMs);
      expect(remove).toHaveBeenCalledTimes(1);
      expect(await holds(media)).toBe(true);
      await vi.advanceTimersByTimeAsync(hourMs);
      expect(await holds(media)).toBe(false);
      expect(context.logEntries.map(({ event }) => event)).toEqual([
        'unsent-files.failed',
        'unsent-files.dropped',
      ]);
      await channel.stop?.();
      await channel.stop?.();
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });
});
