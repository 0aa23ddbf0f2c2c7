import { expect, test } from 'vitest';
import {
  answered,
  type Delivery,
  ended,
  onlyCall,
  openAt,
  recorded,
  ringing,
  telephoneDesk,
} from './telephone-desk.js';

function ordersOf(events: readonly Delivery[]): readonly (readonly Delivery[])[] {
  if (events.length <= 1) return [events];
  return events.flatMap((first) =>
    ordersOf(events.filter((each) => each !== first)).map((rest) => [first, ...rest]),
  );
}

test('a call that rings is seen, with who calls whom, until some minutes after its end', async () => {
  const desk = telephoneDesk();
  expect(await desk.tell(ringing)).toBe(204);
  expect(await onlyCall(desk)).toMatchObject({
    state: 'ringing',
    from: '081234567890',
    to: '1500',
    beganAt: openAt,
    recording: null,
    ticket: null,
  });
  desk.pass(8_000);
  await desk.tell(answered);
  expect(await onlyCall(desk)).toMatchObject({ state: 'answered', officer: '101' });
  desk.pass(60_000);
  await desk.tell(ended);
  expect(await onlyCall(desk)).toMatchObject({ state: 'ended', endedAt: openAt + 68_000 });
  desk.pass(11 * 60_000);
  expect(await desk.calls.recent()).toEqual([]);
  expect(await desk.tickets()).toEqual([]);
});

test('a long talk stays on the board, and the latest call stands first', async () => {
  const desk = telephoneDesk();
  await desk.tell(ringing);
  desk.pass(90 * 60_000);
  await desk.tell({ type: 'call.ringing', data: { call: 'B', from: null } });
  const states = (await desk.calls.recent()).map(({ from }) => from);
  expect(states).toEqual([null, '081234567890']);
});

const events = [ringing, answered, ended, recorded].map((event, place) => ({
  ...event,
  at: openAt + place * 1_000,
}));

test.each(ordersOf(events).map((order) => [order.map(({ type }) => type).join(), order] as const))(
  'the same call, each told twice, in the order %s',
  async (_, order) => {
    const desk = telephoneDesk();
    desk.pass(10_000);
    for (const event of order) {
      expect(await desk.tell(event)).toBe(204);
      expect(await desk.tell(event)).toBe(204);
    }
    expect(await onlyCall(desk)).toMatchObject({
      state: 'ended',
      from: '081234567890',
      officer: '101',
      beganAt: openAt,
      answeredAt: openAt + 1_000,
      endedAt: openAt + 2_000,
      recording: { state: 'kept', mime: 'audio/mpeg', seconds: 61 },
    });
    expect(desk.fetched).toHaveLength(1);
    expect(await desk.tickets()).toEqual([]);
  },
);

test('other processes, and the same one after a restart, see the same calls', async () => {
  const desk = telephoneDesk();
  const other = telephoneDesk({}, desk.store);
  await other.aduan.start();
  expect(await other.calls.recent()).toEqual([]);
  await desk.tell(ringing);
  await other.tell({ ...answered, id: 'evt_2' });
  expect(await onlyCall(desk)).toMatchObject({ state: 'answered' });
  expect(await onlyCall(other)).toMatchObject({ state: 'answered', from: '081234567890' });
  await other.aduan.close();
});

test('anyone who listens hears of each change, and of none after they left', async () => {
  const desk = telephoneDesk();
  const heard: string[] = [];
  const off = desk.calls.onChange(({ state }) => heard.push(state));
  await desk.tell(ringing);
  await desk.tell(answered);
  off();
  await desk.tell(ended);
  expect(heard).toEqual(['ringing', 'answered']);
});

test('a clock that runs ahead makes no call of tomorrow', async () => {
  const desk = telephoneDesk();
  await desk.tell({ ...ringing, at: openAt + 3_600_000 });
  expect(await onlyCall(desk)).toMatchObject({ beganAt: openAt });
});
