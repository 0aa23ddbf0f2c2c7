import type { PrivacyNotice } from '@aduan/core';

/** The sample office's privacy notice. A real office writes its own, and increases the version with each change. */
export const privacyNotice: PrivacyNotice = {
  version: 'contoh-2026-1',
  short: {
    id: 'Data Anda disimpan Pusat Layanan Contoh, hanya untuk menangani laporan Anda.',
    en: 'The Example Service Centre keeps your data, only to handle your report.',
  },
  full: {
    id: 'Ini kantor contoh. Yang Anda tulis, kirim, dan sebutkan disimpan Pusat Layanan Contoh, hanya untuk menangani laporan atau pertanyaan Anda, dan hanya dibaca petugas yang menanganinya. Nama boleh tidak disebut, atau dirahasiakan. NIK, nomor rekening, dan kata sandi tidak perlu. Mau salinan data Anda, mau dibetulkan, atau mau dihapus? Tulis saja di sini.',
    en: 'This is a sample office. What you write, send and tell is kept by the Example Service Centre, only to handle your report or question, and read only by the officers who handle it. You need not give your name, or may keep it secret. We need no identity number, bank account or password. Would you like a copy of your data, have it corrected or erased? Just write here.',
  },
};
