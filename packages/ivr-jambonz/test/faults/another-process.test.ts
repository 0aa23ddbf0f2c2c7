import { expect, test } from 'vitest';
import { complaint, ended, oneTicket, openCall, places, toldFrom, until } from './open-call.js';

/** A process that is killed: its connections break, its clock stands still, and it says nothing to anybody. */
async function killed(done: number) {
  const open = await openCall();
  await open.play(complaint.slice(0, done));
  const next = await open.another();
  return { ...open, next };
}

test.each(places)('killed after %d things, another process goes on', async (done) => {
  const { phone, play, next } = await killed(done);
  phone().cutSound();
  phone().cut();
  await until('jambonz does not come back', () => phone().connections() === 2);
  // A recording in which nobody spoke yet is begun anew.
  await until('the line does not wait for him', () => phone().isWaiting());
  await play(complaint.slice(done), next);
  await oneTicket(next, 2);
});

test.each(places)(
  'a person who hangs up meanwhile after %d things is kept as told',
  async (done) => {
    const { phone, next } = await killed(done);
    phone().cut();
    phone().hangUp(9);
    await ended(next);
    const recordings = complaint.slice(0, done + 1).filter((line) => line.includes('voice')).length;
    if (recordings > 0 || done >= toldFrom) await oneTicket(next, recordings);
    else expect(await next.tickets()).toEqual([]);
  },
);

test.each(places)('a call that dies with its process after %d things is found', async (done) => {
  const { desk, phone, next } = await killed(done);
  await desk.aduan.close();
  phone().close();
  await expect
    .poll(
      () => {
        next.pass(10_000);
        next.timers.pass(10_000);
        return next.told.some(({ event }) => event.type === 'ended');
      },
      { timeout: 10_000 },
    )
    .toBe(true);
  await expect.poll(async () => (await next.tickets()).length).toBe(done >= toldFrom ? 1 : 0);
});

test('what was said until the process was killed is kept', async () => {
  const { phone, play, next } = await killed(4);
  await phone().speakOn(9);
  const apps = phone().apps();
  phone().cutSound();
  phone().cut();
  await until('the line does not go on', () => phone().apps() > apps && phone().isWaiting());
  await play(complaint.slice(5), next);
  await oneTicket(next, 2);
});
