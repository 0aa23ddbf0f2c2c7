/** What `kopdesFlow` says to a caller, where it otherwise speaks of writing, buttons and photos. */
export const kopdesPhoneWords = {
  story: { id: 'Ceritakan apa yang terjadi.', en: 'Tell us what happened.' },
  storyAgain: {
    id: 'Satu dua kalimat saja cukup: apa yang terjadi? Nama Anda boleh dirahasiakan.',
    en: 'One or two sentences are enough: what happened? You may keep your name secret.',
  },
  place: {
    id: 'Kejadiannya di desa dan kecamatan mana?',
    en: 'In which village and district was it?',
  },
  placeAgain: {
    id: 'Sebut nama desanya saja, atau nama kecamatannya.',
    en: 'Just say the name of the village, or of the district.',
  },
  who: {
    id: 'Sebut nama Anda. Boleh juga dirahasiakan, atau tanpa nama.',
    en: 'Say your name. You may keep it secret, or leave it out.',
  },
  whoAgain: {
    id: 'Nama membantu petugas menghubungi Anda. Nama panggilan saja cukup.',
    en: 'A name helps an officer to reach you. What people call you is enough.',
  },
  summaryOfFiles: {
    id: 'Kami ulangi, ya.\nCerita: ada di rekaman Anda.\nTempat: {place}.\nKoperasi: {cooperative}.\nNama: {name}.',
    en: 'Let us repeat.\nWhat happened: in your recording.\nPlace: {place}.\nCooperative: {cooperative}.\nName: {name}.',
  },
  ready: { id: 'Sudah betul?', en: 'Is it right?' },
  number: {
    id: 'Ketik angka-angka nomor laporannya, tanpa huruf.',
    en: 'Key in the digits of the report number, without the letters.',
  },
  numberAgain: {
    id: 'Nomornya kami bacakan atau kirim waktu Anda melapor: empat angka tahun, lalu tujuh angka.',
    en: 'You heard or got the number when you reported: four digits of the year, then seven more.',
  },
  pinAgain: {
    id: 'PIN itu enam angka. Anda mendapatkannya bersama nomor laporan.',
    en: 'The PIN has six digits. You got it together with the report number.',
  },
} as const;
