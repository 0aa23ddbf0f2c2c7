import { afterEach, beforeEach, expect, test } from 'vitest';
import { type SmallDesk, smallDesk } from './small-desk.js';

interface Gap {
  readonly question: string;
  readonly askers: number;
  readonly bot: { readonly kind: string; readonly articles: readonly string[] };
  readonly cases: readonly { readonly text: string; readonly phase: string }[];
}

let desk: SmallDesk;

beforeEach(async () => {
  desk = await smallDesk({ hasBot: true });
});

afterEach(() => desk?.dispose());

async function gaps(username = 'petugas.b'): Promise<readonly Gap[]> {
  const officer = await desk.officer(username);
  return (await officer.read<{ gaps: Gap[] }>('/api/gaps')).gaps;
}

test('what the bot could not answer is gathered by what was asked, the most needed first', async () => {
  await desk.says('apakah kopdes bisa jual pulsa?', 'tanyakan ke petugas');
  await desk.says('berapa gaji penjaga gerai?', 'tanyakan ke petugas');
  await desk.says('berapa gaji penjaga gerai kopdes min?', 'ya');
  await desk.says('berapa lama masa jabatan pengurus koperasi?', 'sudah');
  await desk.says('cara bikin paspor gimana', 'tidak usah');
  await desk.says('petugas');
  const found = await gaps();
  expect(found.map(({ askers, cases }) => [askers, cases.map(({ text }) => text)])).toEqual([
    [2, ['berapa gaji penjaga gerai kopdes min?', 'berapa gaji penjaga gerai?']],
    [1, []],
    [1, ['apakah kopdes bisa jual pulsa?']],
  ]);
  expect(found.map(({ question }) => question)).toContain('cara bikin paspor gimana');
});

test('an answer that did not help is listed, with the article that was said', async () => {
  await desk.says('berapa lama masa jabatan pengurus koperasi?', 'belum');
  const [gap, ...others] = await gaps();
  expect(others).toEqual([]);
  expect(gap?.bot).toEqual({
    kind: 'answer',
    articles: [expect.stringContaining('masa jabatan pengurus')],
  });
});

test('a person who asked is not in it, and anyone who may not read words may not read it', async () => {
  await desk.says('apakah 3201234567890123 atas nama Budi Santoso terdaftar?', 'ya');
  await desk.says('apakah 3201234567890124 atas nama Budi Santoso lulus?', 'tidak');
  const text = JSON.stringify(await gaps());
  expect(text).toContain('terdaftar');
  expect(text).not.toMatch(/320123456789012|Budi Santoso/);
  const auditor = await desk.officer('auditor.d');
  await expect(auditor.read('/api/gaps')).rejects.toThrow('403');
});
