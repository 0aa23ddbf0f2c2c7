import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createWorkerLoop } from '../../src/runtime/compose/worker-loop.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const quiet = { name: 'test', concurrency: 2, log: () => {} };

describe('a worker loop', () => {
  it('looks again after the poll time, at once when woken, and not after the end', async () => {
    let views = 0;
    const work = async () => {
      views += 1;
      return false;
    };
    const loop = createWorkerLoop({ ...quiet, work, pollMs: 1_000 });
    loop.start();
    await vi.advanceTimersByTimeAsync(999);
    expect(views).toBe(2);
    await vi.advanceTimersByTimeAsync(1);
    expect(views).toBe(4);
    loop.wake();
    await vi.advanceTimersByTimeAsync(0);
    expect(views).toBe(6);
    await loop.stop();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(views).toBe(6);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('does not sleep over a wake that came while it was looking', async () => {
    let views = 0;
    const work = async () => {
      views += 1;
      if (views === 1) loop.wake();
      return false;
    };
    const loop = createWorkerLoop({ ...quiet, concurrency: 1, work, pollMs: 60_000 });
    loop.start();
    await vi.advanceTimersByTimeAsync(0);
    expect(views).toBe(2);
    await loop.stop();
  });

  it('waits for work under way at the end, and survives work that throws', async () => {
    const events: string[] = [];
    let round = 0;
    const work = async () => {
      round += 1;
      if (round === 1) throw new Error('first');
      await new Promise((resolve) => setTimeout(resolve, 50));
      events.push('done');
      return true;
    };
    const log = (_level: string, event: string) => events.push(event);
    const loop = createWorkerLoop({ ...quiet, concurrency: 1, log, work, pollMs: 10 });
    loop.start();
    await vi.advanceTimersByTimeAsync(20);
    const stopped = loop.stop().then(() => events.push('stopped'));
    await vi.advanceTimersByTimeAsync(50);
    await stopped;
    expect(events).toEqual(['test.failed', 'done', 'stopped']);
  });
});
