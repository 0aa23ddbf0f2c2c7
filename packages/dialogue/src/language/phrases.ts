import type { Phrase } from '../flow/flow.js';
import type { Prompt } from '../flow/prompt.js';

/** The engine's own sentences in Indonesian and English. A flow can replace them. */
export const phrases: Readonly<Record<Phrase, Prompt<'id' | 'en'>>> = {
  noInput1: {
    id: 'Kami belum mendengar jawabannya.',
    en: 'We have not heard an answer yet.',
  },
  noInput2: {
    id: 'Masih di sana? Kalau bingung, bilang saja "bantuan".',
    en: 'Are you still there? If you are not sure, just say "help".',
  },
  noInput3: {
    id: 'Kami masih menunggu. Bilang "petugas" kalau mau bicara dengan orang.',
    en: 'We are still waiting. Say "officer" to talk to a person.',
  },
  noMatch1: {
    id: 'Maaf, kami belum paham. Coba dengan kata lain, atau bilang "petugas" kalau mau dibantu orang.',
    en: 'Sorry, we did not understand that. Try other words, or say "officer" and a person will help.',
  },
  noMatch2: {
    id: 'Maaf, kami masih belum paham. Coba lebih singkat, atau sebut nomor pilihannya.',
    en: 'Sorry, still not clear. Try fewer words, or say the number of your choice.',
  },
  noMatch3: {
    id: 'Maaf, kami belum paham juga. Bilang "petugas" kalau mau dibantu orang.',
    en: 'Sorry, we still do not understand. Say "officer" and a person will help.',
  },
  resumed: { id: 'Kita lanjutkan yang tadi, ya.', en: 'Let us go on where we were.' },
  corrected: { id: 'Baik, sudah kami ganti.', en: 'All right, we have changed it.' },
  which: { id: 'Maksudnya yang mana?', en: 'Which one do you mean?' },
  busy: { id: 'Sebentar, ya. Masih kami proses.', en: 'One moment, please. We are still on it.' },
  queued: {
    id: 'Kami sudah memanggil petugas. Tunggu sebentar, ya.',
    en: 'We have called an officer. One moment, please.',
  },
  released: {
    id: 'Petugas sudah selesai. Sekarang kami jawab otomatis lagi, ya.',
    en: 'The officer has finished. The automatic service answers again now.',
  },
  restarted: {
    id: 'Maaf, layanan kami baru diperbarui. Kita mulai dari awal, ya. Yang sudah Anda ceritakan tetap kami simpan.',
    en: 'Sorry, our service has just been updated. Let us start again. We kept what you told us.',
  },
  cancelled: { id: 'Baik, kita sudahi di sini.', en: 'All right, we stop here.' },
  greeting: { id: 'Halo juga.', en: 'Hello again.' },
  thanks: { id: 'Sama-sama.', en: 'You are welcome.' },
  takeTime: {
    id: 'Silakan, tidak usah buru-buru. Kami tunggu.',
    en: 'Take your time. We will wait.',
  },
  soothing: {
    id: 'Maaf sudah membuat Anda kesal. Kalau lebih enak bicara dengan orang, bilang saja "petugas".',
    en: 'We are sorry that you are upset. If you would rather talk to a person, just say "officer".',
  },
  introduction: {
    id: 'Ini asisten otomatis, bukan orang. Kalau mau bicara dengan orang, bilang saja "petugas".',
    en: 'This is an automatic assistant, not a person. To talk to a person, just say "officer".',
  },
  recognized: {
    id: 'Kita lanjutkan dalam bahasa Indonesia. For English, say "English".',
    en: 'We go on in English. Untuk bahasa Indonesia, ketik "bahasa Indonesia".',
  },
  help: {
    id: 'Kami bantu, pelan-pelan saja. Bilang "ulangi", "ganti" kalau ada yang salah, "batal", atau "petugas" untuk bicara dengan orang.',
    en: 'We will help, no hurry. Say "repeat", "change" to correct an answer, "cancel", or "officer" to talk to a person.',
  },
  fileKept: { id: 'Kirimannya sudah kami simpan.', en: 'We have kept what you sent.' },
  noted: { id: 'Baik, sudah kami catat.', en: 'All right, we have noted it.' },
  yes: { id: 'Ya', en: 'Yes' },
  no: { id: 'Bukan', en: 'No' },
  none: { id: 'Tidak ada yang cocok', en: 'None of these' },
  nothing: { id: '(tidak disebut)', en: '(not given)' },
};

/** Marks a text in a ticket that was cut off because it was too long. */
export const continuedElsewhere: Prompt<'id' | 'en'> = {
  id: '… selebihnya ada di percakapan.',
  en: '… the rest stands in the conversation.',
};
