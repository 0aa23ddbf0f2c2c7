import { systemPrincipal } from '@aduan/core';
import type { ArticleContent } from '@aduan/knowledge';
import { afterEach, expect, test } from 'vitest';
import type { Visitor } from '../officer-client.js';
import { type SmallDesk, smallDesk } from './small-desk.js';

let desk: SmallDesk;

afterEach(() => desk?.dispose());

const content: ArticleContent = {
  question: 'Berapa gaji penjaga gerai?',
  variants: ['upah yang jaga gerai'],
  answer: 'Gaji penjaga gerai diputuskan rapat anggota koperasi itu.',
  sources: [{ title: 'Surat contoh nomor 12 tahun 2026' }],
  validFrom: '2026-03-01',
  tags: [],
};

/** The bot's immediate answers, of all tickets. */
async function told(officer: Visitor): Promise<string> {
  const { items } = await officer.read<{ items: { ticket: { id: string } }[] }>(
    '/api/v1/tickets?phases=closed&order=updated&limit=50',
  );
  const views = items.map(({ ticket }) => officer.read(`/api/v1/tickets/${ticket.id}`));
  return JSON.stringify(await Promise.all(views));
}

interface Gap {
  readonly askers: number;
  readonly article: string | null;
  readonly draft: { readonly isInReview: boolean } | null;
  readonly tickets: readonly { readonly id: string; readonly text: string }[];
}

const gapsFor = async (officer: Visitor) =>
  (await officer.read<{ items: readonly Gap[] }>('/api/v1/knowledge/gaps')).items;

test('a gap becomes an article that the next citizen is told, seen by two people', async () => {
  desk = await smallDesk({ hasBot: true });
  await desk.says('berapa gaji penjaga gerai?', 'tanyakan ke petugas');
  await desk.says('berapa gaji penjaga gerai kopdes min?', 'tanyakan ke petugas');
  const [officer, superior] = [await desk.officer('petugas.b'), await desk.officer('penyelia.c')];
  const [gap] = await gapsFor(officer);
  const raisedBy = gap?.tickets.map(({ id }) => id);
  expect(raisedBy).toHaveLength(2);

  const path = '/api/v1/articles/gaji-penjaga-gerai';
  const body = { content, raisedBy };
  expect((await officer.post(`${path}/draft`, body)).status).toBe(200);
  expect((await officer.post(`${path}/submission`)).status).toBe(200);
  expect((await officer.post(`${path}/publication`)).status).toBe(403);
  expect((await gapsFor(officer))[0]?.draft?.isInReview).toBe(true);
  expect((await superior.post(`${path}/publication`)).status).toBe(200);

  await desk.says('berapa gaji yang jaga gerai?');
  expect(await told(officer)).toContain('diputuskan rapat anggota');
  expect(await told(officer)).toContain(
    'Surat contoh nomor 12 tahun 2026. Berlaku sejak 1 Maret 2026',
  );
  expect((await gapsFor(officer))[0]?.article).toBe('gaji-penjaga-gerai');
});

test('what the bot could not answer, or answered without helping, is a gap; who only wants an officer is none', async () => {
  desk = await smallDesk({ hasBot: true });
  await desk.says('berapa lama masa jabatan pengurus koperasi?', 'belum');
  await desk.says('berapa lama masa jabatan pengurus koperasi?', 'sudah');
  await desk.says('cara bikin paspor gimana', 'tidak usah');
  await desk.says('petugas');
  const officer = await desk.officer('petugas.b');
  const found = await gapsFor(officer);
  expect(found.map(({ askers, tickets }) => [askers, tickets.length])).toEqual([
    [1, 0],
    [1, 1],
  ]);
  const counts = { answered: 2, asked: 0, silent: 1, officer: 1 };
  expect(await officer.read('/api/v1/knowledge/coverage')).toMatchObject({
    gaps: 1,
    weeks: [{ counts }],
    topics: [{ name: { id: 'Pengurus' }, counts: { answered: 2, officer: 1 } }, { name: null }],
  });
});

test('a desk that begins in earnest tells a sample once two people stand up for it, with its last day', async () => {
  desk = await smallDesk({ hasBot: true, hasSamples: false });
  const question = 'berapa lama masa jabatan pengurus koperasi?';
  const said = async () => {
    const base = await desk.aduan.plugins.knowledge.current();
    return (await base.answer(question, { at: desk.clock.now })).kind;
  };
  const [officer, superior] = [await desk.officer('petugas.b'), await desk.officer('penyelia.c')];
  expect((await officer.post('/api/v1/knowledge/samples', {})).status).toBe(200);
  const path = '/api/v1/articles/pengurus-masa-jabatan';
  await officer.post(`${path}/submission`);
  expect(await said()).toBe('none');
  await superior.post(`${path}/publication`);
  expect(await said()).toBe('answer');
  await desk.says(question);
  expect(await told(officer)).toContain('paling lama 5 tahun');
  expect(await told(officer)).toContain('Pasal 29 ayat (4)');
  expect(await told(officer)).toContain('Jawaban ini berlaku sampai 2 Maret 2027.');
  desk.clock.now += 366 * 86_400_000;
  expect(await said()).toBe('none');
});

test('nobody is let in who may not, and no personal data', async () => {
  desk = await smallDesk();
  const [officer, auditor] = [await desk.officer('petugas.b'), await desk.officer('auditor.d')];
  const path = '/api/v1/articles/gaji/draft';
  expect((await auditor.post(path, { content })).status).toBe(403);
  expect((await auditor.get('/api/v1/knowledge/gaps')).status).toBe(403);
  const personal = { ...content, answer: 'Tanya pemegang NIK 3517214901980011.' };
  const refused = await officer.post(path, { content: personal });
  expect([refused.status, (await refused.json()).code]).toEqual([422, 'knowledge-personal-data']);
});

test('topics are suggested to officers, and what is about guilt is never sure', async () => {
  desk = await smallDesk();
  const officer = await desk.officer('petugas.a');
  const body = 'Dana kopdes dikorupsi ketua, kuitansinya palsu, ada pungli juga.';
  const input = { kind: 'complaint', channel: 'counter', body } as const;
  const { ticket } = await desk.aduan.tickets.open(input, { actor: systemPrincipal });
  expect(await officer.read(`/api/v1/tickets/${ticket.id}/topic-suggestions`)).toMatchObject({
    category: { choices: [{ label: 'kdmp.penyimpangan' }, {}, {}], isSure: false },
  });
});
