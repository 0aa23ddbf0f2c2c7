import type { TranscriptEntry } from '@aduan/core/channel';
import { expect, test } from 'vitest';
import { deviceStorage } from '../../../src/widget/connection/device-storage.js';
import { readMarks } from '../../../src/widget/conversation/read-marks.js';
import { fakeDisk } from '../fake-disk.js';

function entry(at: number, direction: 'in' | 'out' = 'out'): TranscriptEntry {
  const author = { kind: 'desk' } as const;
  return { revision: at, id: `m${at}`, direction, at, text: '', media: [], status: 'sent', author };
}

test('counts messages of the desk until they are seen, in every tab and after a reload', () => {
  const disk = fakeDisk();
  const tab = () => readMarks(deviceStorage('aduan:/desk', () => disk));
  const entries = [entry(1), entry(2, 'in'), entry(3)];
  const other = tab();
  expect(other.unread(entries)).toBe(2);
  expect(tab().markRead(entries)).toBe(true);
  expect(other.unread(entries)).toBe(0);
  expect(tab().unread([...entries, entry(4)])).toBe(1);
});

test('marks nothing twice', () => {
  const disk = fakeDisk();
  const marks = readMarks(deviceStorage('aduan:/desk', () => disk));
  expect(marks.markRead([entry(1)])).toBe(true);
  expect(marks.markRead([entry(1), entry(2, 'in')])).toBe(false);
});

test('what was seen before this page is no news, the rest is, though read in between', () => {
  const disk = fakeDisk();
  const storage = deviceStorage('aduan:/desk', () => disk);
  readMarks(storage).markRead([entry(5)]);
  const marks = readMarks(storage);
  marks.markRead([entry(6)]);
  expect([5, 6, 7].map((at) => marks.isNews(entry(at)))).toEqual([false, true, true]);
  expect(marks.isNews(entry(8, 'in'))).toBe(false);
});
