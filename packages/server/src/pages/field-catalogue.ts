import type { FieldStep } from '@aduan/plugins/field-tasks';

/** The texts of the field task pages. */
export interface FieldCatalogue {
  readonly title: string;
  readonly intro: string;
  readonly code: string;
  readonly open: string;
  readonly over: { readonly title: string; readonly text: string };
  readonly task: string;
  readonly facts: Readonly<Record<'number' | 'cooperative' | 'place' | 'topic', string>>;
  readonly gone: string;
  readonly until: (when: string) => string;
  readonly reported: string;
  readonly step: string;
  readonly steps: Readonly<Record<FieldStep, string>>;
  readonly text: string;
  readonly hint: string;
  readonly send: string;
  readonly kept: string;
  readonly empty: string;
  readonly full: string;
  readonly private: string;
  readonly language: string;
}

const id: FieldCatalogue = {
  title: 'Tugas lapangan',
  intro:
    'Anda diminta membantu memeriksa satu laporan di lapangan. Tautan ini hanya untuk Anda; jangan diteruskan, ya.',
  code: 'Kode di ujung tautan, setelah tanda #',
  open: 'Buka tugas',
  over: {
    title: 'Tautan ini sudah tidak berlaku',
    text: 'Mungkin waktunya habis, tugasnya sudah selesai, atau alamatnya kurang lengkap. Minta tautan baru kepada petugas yang mengirimnya.',
  },
  task: 'Yang perlu dilihat',
  facts: {
    number: 'Nomor laporan',
    cooperative: 'Koperasi',
    place: 'Tempat',
    topic: 'Tentang',
  },
  gone: 'Isinya sudah dihapus.',
  until: (when) => `Tautan ini berlaku sampai ${when}.`,
  reported: 'Yang sudah Anda sampaikan',
  step: 'Sampai di mana?',
  steps: {
    started: 'Sedang saya kerjakan',
    done: 'Sudah selesai di lapangan',
    impossible: 'Tidak bisa saya kerjakan',
  },
  text: 'Apa yang Anda lihat atau lakukan?',
  hint: 'Beberapa kalimat saja cukup. Nama dan nomor warga tidak perlu ditulis.',
  send: 'Kirim kabar',
  kept: 'Terima kasih, kabar Anda sudah sampai ke petugas. Kalau ada perkembangan, kirim lagi di sini.',
  empty:
    'Kabarnya belum ada isinya, atau terlalu panjang (paling banyak 2.000 huruf). Coba tulis lagi, ya.',
  full: 'Sudah dua puluh kabar dari tautan ini. Minta tautan baru kepada petugas, ya.',
  private:
    'Setiap kali tautan ini dibuka dan setiap kabar dicatat pada laporannya. Siapa pelapornya tidak ditampilkan di sini.',
  language: 'English',
};

const en: FieldCatalogue = {
  title: 'Task in the field',
  intro:
    'You are asked to help look into a report on site. This link is for you alone; please do not pass it on.',
  code: 'The code at the end of the link, after the #',
  open: 'Open the task',
  over: {
    title: 'This link no longer works',
    text: 'Its time may be over, the task may be done, or the address is incomplete. Ask the officer who sent it for a new one.',
  },
  task: 'What to look at',
  facts: { number: 'Report number', cooperative: 'Cooperative', place: 'Place', topic: 'About' },
  gone: 'The text was erased.',
  until: (when) => `This link works until ${when}.`,
  reported: 'What you have told us so far',
  step: 'How far have you come?',
  steps: {
    started: 'I am working on it',
    done: 'It is done on site',
    impossible: 'I cannot do it',
  },
  text: 'What did you see or do?',
  hint: 'A few sentences are enough. Names and numbers of citizens are not needed.',
  send: 'Send',
  kept: 'Thank you, the officer has what you told us. If something changes, send it here again.',
  empty:
    'There is nothing in it yet, or it is too long (2,000 characters at most). Please write it again.',
  full: 'Twenty messages have come from this link. Please ask the officer for a new one.',
  private:
    'Each time this link is opened, and each message, is noted with the report. Who reported it is not shown here.',
  language: 'Bahasa Indonesia',
};

export const fieldCatalogue = { id, en };
