import type { Label } from '@aduan/core';

/** Texts of the complaint form. `{n}` and `{fields}` are filled in. */
export const formCatalogue = {
  title: { id: 'Sampaikan laporan Anda', en: 'Tell us what happened' },
  lead: {
    id: 'Isi sebisanya. Yang wajib hanya ceritanya. Setelah dikirim, Anda mendapat nomor laporan dan tanggal janji jawaban.',
    en: 'Fill in what you can. Only your story is required. You will get a report number and the date by which we answer.',
  },
  kind: { id: 'Ini tentang apa?', en: 'What is it?' },
  kindNeeds: { id: 'Perlu diisi juga: {fields}.', en: 'Also needed: {fields}.' },
  category: { id: 'Topik', en: 'Topic' },
  categoryUnknown: {
    id: 'Belum tahu, petugas yang memilih',
    en: 'Not sure, let the officer choose',
  },
  body: { id: 'Ceritanya', en: 'Your story' },
  bodyHint: {
    id: 'Apa yang terjadi, kapan, dan siapa saja yang terlibat? Tulis dengan kata-kata Anda sendiri.',
    en: 'What happened, when, and who was involved? Use your own words.',
  },
  place: { id: 'Di mana? (boleh kosong)', en: 'Where? (optional)' },
  placeHint: {
    id: 'Nama tempat atau lembaganya, desa, kecamatan, dan kabupaten atau kota.',
    en: 'Name of the place or organization, village, district, and regency or city.',
  },
  file: { id: 'Foto atau dokumen (boleh kosong)', en: 'Photo or document (optional)' },
  fileHint: { id: 'Satu berkas, paling besar {n} MB.', en: 'One file, at most {n} MB.' },
  whose: { id: 'Untuk siapa laporan ini?', en: 'Whom is this report for?' },
  forOther: { id: 'Saya melapor untuk orang lain', en: 'I am reporting for somebody else' },
  forOtherHint: {
    id: 'Misalnya untuk orang tua atau tetangga. Jawaban kami kirim kepada Anda; orangnya tidak kami hubungi.',
    en: 'For a parent or a neighbour, for example. We answer you; we do not contact the other person.',
  },
  otherName: { id: 'Nama orang itu (boleh kosong)', en: 'Their name (optional)' },
  relation: { id: 'Hubungan Anda dengannya', en: 'How you stand to each other' },
  relationUnknown: { id: 'Pilih, atau biarkan kosong', en: 'Choose, or leave it empty' },
  family: { id: 'Keluarga', en: 'Family' },
  neighbour: { id: 'Tetangga', en: 'Neighbour' },
  lawyer: { id: 'Kuasa hukum', en: 'Lawyer' },
  village: { id: 'Aparat desa', en: 'Village official' },
  cooperative: {
    id: 'Pengurus atau pendamping koperasi',
    en: 'Board or mentor of the cooperative',
  },
  other: { id: 'Lainnya', en: 'Other' },
  contact: { id: 'Cara menghubungi Anda', en: 'How to reach you' },
  contactHint: {
    id: 'Boleh kosong. Jawaban selalu bisa dibaca dengan nomor laporan dan PIN.',
    en: 'Optional. You can always read the answer with your report number and PIN.',
  },
  name: { id: 'Nama', en: 'Name' },
  phone: { id: 'Nomor telepon', en: 'Phone number' },
  email: { id: 'Alamat email', en: 'E-mail address' },
  privacy: { id: 'Kerahasiaan', en: 'Privacy' },
  confidential: { id: 'Rahasiakan nama saya', en: 'Keep my name secret' },
  confidentialHint: {
    id: 'Nama Anda kami rahasiakan dari yang dilaporkan dan siapa pun di luar layanan ini, dan laporannya tidak dibuka untuk umum. Kami tidak mengirim pesan ke HP atau email Anda: petugas menelepon, atau baca jawabannya dengan nomor laporan dan PIN.',
    en: 'We keep your name secret from those you report and anybody outside this desk, and the report is not made public. We send no message to your phone or e-mail: an officer calls, or read the answer with your report number and PIN.',
  },
  anonymous: { id: 'Tanpa nama', en: 'No name' },
  anonymousHint: {
    id: 'Nama, nomor, dan email di atas tidak kami simpan, begitu juga nama orang yang Anda wakili, jadi kami tidak bisa menghubungi Anda. Jawabannya bisa dibaca dengan nomor laporan dan PIN.',
    en: 'We keep no name, number or e-mail from above, nor the name of the person for whom you report, so we cannot contact you. Read the answer with your report number and PIN.',
  },
  secrecyWanted: {
    id: 'Di cerita Anda tertulis soal kerahasiaan. Centang yang Anda mau di bawah ini, atau biarkan kosong, lalu kirim lagi.',
    en: 'Your story says something about secrecy. Tick what you want below, or leave both empty, and send it again.',
  },
  notice: {
    id: 'Data Anda dipakai hanya untuk menangani laporan ini dan menjawab Anda. Anda boleh meminta salinan, perbaikan, atau penghapusan data pribadi Anda, sesuai UU Nomor 27 Tahun 2022. Jangan menulis NIK, PIN, atau kata sandi.',
    en: 'Your data is used only to handle this report and to answer you. You may ask for a copy, a correction or the deletion of your personal data, by Law 27 of 2022. Do not write your NIK, a PIN or a password.',
  },
  consentTitle: { id: 'Persetujuan', en: 'Your consent' },
  consent: { id: 'Saya setuju', en: 'I agree' },
  consentMore: { id: 'Baca selengkapnya', en: 'Read it all' },
  consentMissing: {
    id: 'Centang dulu persetujuannya, ya: tanpa itu laporan belum bisa kami terima.',
    en: 'Please tick that you agree: without it we cannot take your report yet.',
  },
  send: { id: 'Kirim laporan', en: 'Send report' },
  toTracking: { id: 'Lacak laporan yang sudah ada', en: 'Track a report you already sent' },
  errorTitle: { id: 'Tinggal sedikit lagi', en: 'Almost there' },
  errorPrefix: { id: 'Perlu dilengkapi: ', en: 'Please complete: ' },
  bodyMissing: {
    id: 'Ceritanya masih kosong. Tulis dulu apa yang terjadi, ya.',
    en: 'Your story is still empty. Please write what happened.',
  },
  bodyTooLong: {
    id: 'Ceritanya terlalu panjang, paling banyak {n} huruf. Ringkas dulu, sisanya bisa menyusul.',
    en: 'Your story is too long, {n} characters at most. Shorten it; the rest can follow later.',
  },
  neededByKind: {
    id: 'Untuk jenis laporan ini, bagian ini perlu diisi.',
    en: 'This is needed for this kind of report.',
  },
  tooLong: {
    id: 'Terlalu panjang, ringkas sedikit ya.',
    en: 'This is too long, please shorten it.',
  },
  phoneIncomplete: {
    id: 'Nomor teleponnya belum lengkap, coba cek lagi ya. Contoh: 081234567890',
    en: 'The phone number looks incomplete, please check it. Example: 081234567890',
  },
  phoneNotCalled: {
    id: 'Maaf, nomor ini tidak bisa kami telepon. Isi nomor ponsel atau nomor rumah, atau kosongkan saja.',
    en: 'Sorry, we cannot call this number. Give a mobile or home number, or leave it empty.',
  },
  emailIncomplete: {
    id: 'Alamat emailnya belum lengkap, coba cek lagi ya. Contoh: nama@contoh.id',
    en: 'The e-mail address looks incomplete, please check it. Example: name@example.id',
  },
  fileTooLarge: {
    id: 'Berkasnya lebih besar dari {n} MB. Pilih yang lebih kecil.',
    en: 'The file is larger than {n} MB. Choose a smaller one.',
  },
  fileTypeRefused: {
    id: 'Jenis berkas ini belum bisa kami terima. Yang bisa: foto (JPG, PNG, WebP), PDF, video MP4, dan rekaman suara.',
    en: 'We cannot take this type of file yet. We take photos (JPG, PNG, WebP), PDF, MP4 video and voice recordings.',
  },
  fileAgain: {
    id: 'Pilih lagi berkasnya, ya: yang tadi tidak ikut tersimpan.',
    en: 'Please choose the file again: it was not kept.',
  },
  formStale: {
    id: 'Halaman ini sudah lama terbuka. Isinya masih ada, tekan kirim sekali lagi, ya.',
    en: 'This page was open for a long time. Your words are still here, press send once more.',
  },
} satisfies Readonly<Record<string, Label>>;

/** Key of a text of the form. */
export type FormTextKey = keyof typeof formCatalogue;
