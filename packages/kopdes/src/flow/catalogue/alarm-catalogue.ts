/**
 * Who can help now, and what happens to the report. The numbers are valid in all Indonesia: 110 is the police; 112 all
 * emergencies, free, where a regency has it (Permenkominfo 10/2016); 119 medical ones (Permenkes 19/2016). An office
 * with local contacts replaces the texts: `{ ...kopdesFlow, prompts: { ...kopdesFlow.prompts, helpThreat } }`.
 */
export const alarmCatalogue = {
  helpThreat: {
    id: 'Kalau ada yang terancam sekarang: cari tempat aman dulu, lalu telepon polisi 110 atau darurat 112, gratis.',
    en: 'If anybody is in danger right now: get to a safe place first, then call the police on 110 or emergency on 112, free of charge.',
  },
  helpFraud: {
    id: 'Berhenti dulu: jangan kirim uang, kode OTP, PIN, atau foto KTP, dan tutup teleponnya. Kalau sudah terkirim, telepon bank Anda sekarang juga lewat nomor di kartu ATM, lalu polisi 110.',
    en: 'Stop: send no money, OTP code, PIN or photo of your identity card, and hang up. If you have sent it already, call your bank now on the number on your card, then the police on 110.',
  },
  helpSelfHarm: {
    id: 'Anda tidak sendirian, dan kami ingin Anda selamat. Telepon 112 atau 119 sekarang, gratis, dan panggil orang terdekat untuk menemani.',
    en: 'You are not alone, and we want you to be safe. Call 112 or 119 now, free of charge, and ask somebody close to stay with you.',
  },
  alarmOpen: {
    id: 'Cerita Anda kami simpan, kami tandai mendesak, dan langsung masuk ke petugas.',
    en: 'We are filing what you told us, marked as urgent, and our officers have it at once.',
  },
  alarmClosed: {
    id: 'Cerita Anda kami simpan dan kami tandai mendesak. Tapi kantor kami sedang tutup: baru dibaca petugas {opens}. Jangan menunggu kami, telepon nomor di atas.',
    en: 'We are filing what you told us, marked as urgent. But our office is closed: an officer reads it {opens} at the earliest. Do not wait for us, call the numbers above.',
  },
  alarmMore: {
    id: 'Kalau ada tambahan, misalnya Anda di mana dan nomor yang bisa ditelepon, tulis saja di sini.',
    en: 'If there is more, such as where you are and a number that we can call, just write it here.',
  },
  keptThreat: {
    id: 'Sudah kami tambahkan ke laporan Anda. Kalau keadaannya gawat, jangan menunggu kami: telepon 110 atau 112.',
    en: 'We have added this to your report. If it gets worse, do not wait for us: call 110 or 112.',
  },
  keptFraud: {
    id: 'Sudah kami tambahkan ke laporan Anda. Kalau uang atau kode OTP sudah terkirim, jangan menunggu kami: telepon bank Anda, lalu polisi 110.',
    en: 'We have added this to your report. If you have sent money or an OTP code, do not wait for us: call your bank, then the police on 110.',
  },
  keptSelfHarm: {
    id: 'Terima kasih sudah bercerita, kami simpan. Jangan menunggu kami: telepon 112 atau 119 sekarang, gratis, dan minta orang terdekat menemani Anda.',
    en: 'Thank you for telling us; it is kept. Do not wait for us: call 112 or 119 now, free of charge, and ask somebody close to stay with you.',
  },
} as const;
