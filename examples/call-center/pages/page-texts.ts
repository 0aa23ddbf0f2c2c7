import type { PagesConfig } from '@aduan/server';
import { phonePaths } from './phone-paths.js';

/** What the pages of this call centre say about itself; all other texts are those of the server. */
export const pageTexts: NonNullable<PagesConfig['texts']> = {
  id: {
    banner: {
      title: 'DATA CONTOH',
      text: 'Halaman ini memperagakan Aduan, bukan layanan pemerintah.',
    },
    lead: 'Tanya, adukan, atau usulkan apa saja tentang koperasi desa dan koperasi simpan pinjam. Setiap laporan mendapat nomor, tanggal janji jawaban, dan jawaban dari petugas.',
    otherWay: {
      text: 'Lebih nyaman bicara?',
      link: 'Coba telepon contoh',
      href: phonePaths.id,
    },
    note: 'Contoh perangkat lunak Aduan. Nama desa, nomor, dan isi laporan di sini karangan.',
  },
  en: {
    banner: {
      title: 'DATA CONTOH',
      text: 'This page shows what Aduan can do. It is not a government service.',
    },
    lead: 'Ask, complain or suggest anything about village cooperatives and savings-and-loan cooperatives. Every report gets a number, a date by which we answer, and an answer from an officer.',
    otherWay: {
      text: 'Would you rather talk?',
      link: 'Try the sample telephone',
      href: phonePaths.en,
    },
    note: 'An example of the Aduan software. Villages, numbers and reports here are invented.',
  },
};
