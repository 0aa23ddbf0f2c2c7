/** Texts of `kopdesFlow` for callers, where the chat version speaks of writing, buttons and photos. */
export const kopdesPhoneCatalogue = {
  greeting: {
    id: 'Halo, ini layanan pengaduan koperasi, dijawab oleh mesin. Mau bicara dengan orang? Tekan nol.',
    en: 'Hello, this is the help desk for cooperatives, answered by a machine. To talk to a person, press zero.',
  },
  alarmClosed: {
    id: 'Cerita Anda kami simpan dan kami tandai mendesak. Tapi kantor kami sedang tutup: baru dibaca petugas {opens}. Jangan menunggu kami, telepon nomor tadi.',
    en: 'We are filing what you told us, marked as urgent. But our office is closed: an officer reads it {opens} at the earliest. Do not wait for us, call the numbers you just heard.',
  },
  alarmMore: {
    id: 'Kami sambungkan ke petugas kalau ada yang bertugas.',
    en: 'We are connecting you to an officer, if one is on duty.',
  },
  bye: { id: 'Terima kasih. Sampai jumpa.', en: 'Thank you. Goodbye.' },
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
  unnamed: { id: 'Tidak mau menyebut namanya', en: 'I would rather not name that person' },
  ownName: {
    id: 'Dan siapa nama Anda sendiri? Jawabannya kami sampaikan kepada Anda.',
    en: 'And what is your own name? You are the one whom we answer.',
  },
  aboutOutlet: { id: 'Gerai, gudang, atau lahan', en: 'Outlet, warehouse or land' },
  sendSecret: { id: 'Kirim dengan nama dirahasiakan', en: 'Send, keep my name secret' },
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
    id: 'Nomornya belum pas. Nomor itu kami bacakan atau kirim waktu Anda melapor: empat angka tahun, lalu tujuh angka.',
    en: 'That is not quite the number. You heard or got it when you reported: four digits of the year, then seven more.',
  },
  pin: { id: 'Sekarang ketik PIN-nya, delapan angka.', en: 'Now key in the PIN, eight digits.' },
  notFound: {
    id: 'Nomor dan PIN-nya tidak cocok.',
    en: 'That number and PIN do not match.',
  },
  pinAgain: {
    id: 'PIN itu delapan angka. Anda mendapatkannya bersama nomor laporan.',
    en: 'The PIN has eight digits. You got it together with the report number.',
  },
  locked: {
    id: 'PIN-nya sudah salah beberapa kali, jadi kami kunci dulu. Coba lagi nanti, ya.',
    en: 'The PIN was wrong several times, so we locked it for now. Please try again later.',
  },
} as const;
