import { expect, test } from 'vitest';
import { deviceStorage } from '../../../src/widget/connection/device-storage.js';
import { messageId } from '../../../src/widget/connection/message-id.js';
import { deviceOutbox, type QueuedMessage } from '../../../src/widget/connection/outbox.js';
import { fakeDisk, refusingDisk } from '../fake-disk.js';

const tab = (disk: Storage, place = 'aduan:/desk') =>
  deviceOutbox(deviceStorage(place, () => disk));

function queued(at: number, text = `message ${at}`): QueuedMessage {
  return { message: { id: messageId(at), sentAt: at, locale: 'id', text }, state: 'waiting' };
}

const texts = (list: readonly QueuedMessage[]) => list.map(({ message }) => message.text);

test('keeps messages in the order written, whatever the order stored', () => {
  const outbox = tab(fakeDisk());
  for (const at of [3, 1, 2]) outbox.put(queued(at));
  expect(texts(outbox.list())).toEqual(['message 1', 'message 2', 'message 3']);
});

test('survives the tab', () => {
  const disk = fakeDisk();
  tab(disk).put(queued(1));
  expect(texts(tab(disk).list())).toEqual(['message 1']);
});

test('two tabs that write at once lose nothing', () => {
  const disk = fakeDisk();
  const [one, other] = [tab(disk), tab(disk)];
  one.put(queued(1));
  const second = queued(2);
  other.put(second);
  one.put(queued(3));
  other.remove(second.message.id);
  expect(texts(one.list())).toEqual(['message 1', 'message 3']);
});

test('two desks on one page keep apart', () => {
  const disk = fakeDisk();
  tab(disk, 'aduan:/one').put(queued(1));
  expect(tab(disk, 'aduan:/other').list()).toEqual([]);
});

test('works as long as the page where the browser stores nothing', () => {
  const outbox = deviceOutbox(deviceStorage('aduan:/desk', refusingDisk));
  const message = queued(1);
  outbox.put(message);
  expect(outbox.list()).toEqual([message]);
  outbox.remove(message.message.id);
  expect(outbox.list()).toEqual([]);
});

test('passes over what somebody else broke', () => {
  const disk = fakeDisk();
  const outbox = tab(disk);
  outbox.put(queued(1));
  disk.setItem('aduan:/desk:out:broken', '{');
  expect(texts(outbox.list())).toEqual(['message 1']);
});
