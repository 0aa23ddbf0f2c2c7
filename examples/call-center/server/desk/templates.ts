import type { Label } from '@aduan/core';

/** An answer to begin from; an officer always reads and changes it before it is sent. */
export interface Template {
  readonly id: string;
  readonly label: Label;
  readonly text: string;
}

/** Openings that officers of this desk use most. Curly words are for the officer to fill in. */
export const templates: readonly Template[] = [
  {
    id: 'sedang-diperiksa',
    label: { id: 'Sedang kami periksa', en: 'We are looking into it' },
    text: 'Terima kasih sudah menulis. Laporan Anda sedang kami periksa bersama {unit}. Kami kabari lagi paling lambat {tanggal}.',
  },
  {
    id: 'minta-kelengkapan',
    label: { id: 'Minta kelengkapan', en: 'Ask for what is missing' },
    text: 'Supaya bisa kami tindak lanjuti, boleh kami minta {yang kurang}? Cukup dibalas di sini. Selama menunggu Anda, tenggatnya kami hentikan dulu.',
  },
  {
    id: 'nib',
    label: { id: 'Cara mengurus NIB', en: 'How to get the licence number' },
    text: 'NIB diurus di sistem OSS memakai akun atas nama koperasi. Yang disiapkan: SK pengesahan AHU, NPWP koperasi, dan surel yang aktif. Kalau pendaftaran Anda tertahan di salah satu langkah, tuliskan langkahnya, nanti kami bantu cek.',
  },
  {
    id: 'npwp',
    label: { id: 'NPWP koperasi', en: 'Tax number' },
    text: 'NPWP koperasi diurus pengurus dengan membawa akta pendirian dan SK pengesahan AHU. Kalau nama di NPWP berbeda dengan di SK, mintalah perubahan data dulu supaya langkah berikutnya tidak tertahan.',
  },
  {
    id: 'bukan-kewenangan',
    label: { id: 'Bukan kewenangan kami', en: 'Not for us to decide' },
    text: 'Persoalan ini ditangani {instansi}. Ringkasan laporan Anda bisa dipakai untuk melapor ke sana, jadi Anda tidak perlu menulis ulang. Kalau nanti belum juga ditanggapi, kabari kami.',
  },
  {
    id: 'selesai',
    label: { id: 'Menutup dengan baik', en: 'Closing kindly' },
    text: 'Syukurlah kalau sudah beres. Laporan ini kami tutup, ya. Kalau muncul lagi, balas saja percakapan ini, nomornya tetap sama.',
  },
];
