import type { Label } from '@aduan/core';

/** Texts about similar reports: that there are some, never whose or how many. */
export const similarCatalogue = {
  title: { id: 'Ada laporan serupa', en: 'There are similar reports' },
  offer: {
    id: 'Gabungkan laporan Anda? Anda tetap mendapat jawaban sendiri, dan nomor serta PIN Anda tetap berlaku. Pelapor lain tidak bisa melihat laporan Anda.',
    en: 'Let us handle yours together with them? You still get an answer of your own, and keep your number and PIN. Nobody else can see your report.',
  },
  /** Shown before the offer where the PIN appears only this once. */
  keepFirst: {
    id: 'Catat dulu nomor dan PIN di atas.',
    en: 'Write down the number and the PIN above first.',
  },
  join: { id: 'Gabungkan laporan saya', en: 'Handle mine with them' },
  joined: {
    id: 'Laporan Anda kami tangani bersama laporan serupa. Anda tetap mendapat jawaban sendiri.',
    en: 'We handle your report together with similar ones. You still get an answer of your own.',
  },
  leaveTitle: { id: 'Mau ditangani sendiri?', en: 'Do you want it handled alone?' },
  leaveHelp: {
    id: 'Selama belum dijawab, laporan Anda bisa dipisahkan lagi. Tidak ada yang hilang.',
    en: 'As long as it is not answered, your report can be taken out again. Nothing is lost.',
  },
  leave: { id: 'Pisahkan laporan saya', en: 'Take mine out' },
  tooLate: {
    id: 'Laporan serupa itu sudah tidak bisa digabungkan. Laporan Anda tetap kami tangani sendiri.',
    en: 'These reports can no longer be joined. We go on handling yours by itself.',
  },
} satisfies Readonly<Record<string, Label>>;
