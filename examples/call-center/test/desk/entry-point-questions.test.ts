import type { TicketListItem, TicketView } from '@aduan/core';
import type { ConversationItem, ConversationView } from '@aduan/core/plugin';
import { afterEach, expect, test } from 'vitest';
import { webCitizen } from '../../seed/web-citizen.js';
import { type SmallDesk, smallDesk } from '../api/small-desk.js';

let desk: SmallDesk | undefined;

afterEach(async () => {
  await desk?.dispose();
  desk = undefined;
});

/** The bot's answer to a first message, after a link of the page. */
async function told(text: string, entryPoint: string): Promise<string> {
  desk ??= await smallDesk({ hasBot: true });
  desk.clock.now += 60_000;
  await webCitizen(desk.aduan).write(text, desk.clock.now, { entryPoint });
  const officer = await desk.officer('petugas.b');
  const { items } = await officer.read<{ items: ConversationItem[] }>('/api/v1/conversations');
  const path = `/api/v1/conversations/${items[0]?.id}`;
  const conversation = await officer.read<ConversationView>(path);
  return conversation.messages.flatMap(({ by, text }) => (by === 'desk' ? [text] : [])).join('\n');
}

/** Everyday questions with their expected outcomes: an answer, choices, or none yet. */
const questions = [
  'cara daftar anggota koperasi merah putih pie min',
  'cara daftar anggota',
  'gmn cara jadi anggota koperasi desa',
  'gerai kok tutup terus to',
  'syarat e opo wae nek arep nyilih duit neng kopdes',
  'simpanan pokok itu bisa di ambil lg ga?',
  'simpanan pokok itu bisa diambil lagi?',
  'berapa lama masa jabatan pengurus',
  'simpanan wajib piro mbak sak wulan e',
  'koperasi bisa dpt modal dari bank mandiri ga? caranya gmn',
  'akun simkopdes lupa password',
  'kpn RAT itu',
  'pengurus digaji gak',
  'kepala desa boleh jadi ketua koperasi?',
  'opo bedane ksp karo kopdes',
  'tanah buat gerai harus punya desa apa boleh sewa',
  'duit simpanan dijamin lps ga mas',
  'jam buka kantor',
  'nomor WA nya berapa',
  'bikin ktp dimana',
];

test('a person who presses the entry point for questions is answered, offered choices, or told that nobody knows yet', async () => {
  for (const question of questions) {
    const heard = await told(question, 'ask');
    expect(heard, question).toMatch(
      /Sudah terjawab\?|Maksud Anda yang mana\?|belum punya jawaban yang pasti/,
    );
    expect(heard, question).not.toMatch(
      /Kejadiannya di mana|Nama koperasinya|yang bisa kami bantu/,
    );
  }
});

test('what is typed behind the entry point for complaints is the story', async () => {
  expect(await told('koperasi ga bener', 'complain')).toContain('Kejadiannya di mana');
});

test('an entry point that nobody knows leads to the menu', async () => {
  for (const entryPoint of ['nowhere', 'constructor', 'A'.repeat(500)]) {
    expect(await told('halo', entryPoint)).toContain('Apa yang bisa kami bantu?');
  }
});

test('a person who comes from the English page is spoken to in English, from the greeting to the receipt', async () => {
  desk ??= await smallDesk({ hasBot: true });
  const citizen = webCitizen(desk.aduan);
  const script = [
    'hello',
    'I have a complaint',
    'The outlet of our cooperative is closed since March',
    'asdf qwer',
    'Tom',
    '1',
    'qwer asdf zxcv',
    'Send the report',
  ];
  desk.clock.now += 12 * 3_600_000;
  for (const said of script) {
    desk.clock.now += 60_000;
    await citizen.write(said, desk.clock.now, { locale: 'en' });
  }
  const officer = await desk.officer('penyelia.c');
  const { items } = await officer.read<{ items: TicketListItem[] }>(
    '/api/v1/tickets?order=updated&joined=false',
  );
  const view = await officer.read<TicketView>(`/api/v1/tickets/${items[0]?.ticket.id}`);
  const said = JSON.stringify(
    view.timeline.flatMap((entry) =>
      entry.type === 'message' && entry.direction === 'out' ? [entry.text] : [],
    ),
  );
  expect(said).toMatch(/Thank you|received/);
  expect(said).not.toMatch(/\b(?:kami|Anda|laporan|nomornya|kantor|petugas|terima kasih)\b/i);
});
