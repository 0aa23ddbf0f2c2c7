const numbers = [
  'nol',
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
  'sepuluh',
];

/** The home page, in Indonesian. */
export const idHome = {
  home: {
    greeting: (hour: number, name: string) =>
      `Selamat ${hour < 11 ? 'pagi' : hour < 15 ? 'siang' : hour < 18 ? 'sore' : 'malam'}, ${name}.`,
    noTickets: 'Anda mengatur meja ini dan tidak membaca laporan warga.',
    nothingMine: 'Belum ada laporan di tangan Anda.',
    noneDue: 'Tidak ada tenggat Anda yang berjalan.',
    dueToday: (count: number, time: string | null) =>
      `${opening(count)} laporan Anda jatuh tempo hari ini${time === null ? '' : `, yang pertama pukul ${time}`}.`,
    nextDue: (date: string, time: string) =>
      `Tenggat Anda berikutnya ${date} pukul ${time}, hari ini tidak ada.`,
    ownLate: (count: number) => `${opening(count)} laporan Anda sudah lewat tenggat.`,
    deskLate: (count: number) => `${opening(count)} laporan terlambat.`,
    deskOnTime: 'Tidak ada laporan yang terlambat.',
    deskSoon: (count: number, alone: number) =>
      alone === 0
        ? `${opening(count)} jatuh tempo dalam 48 jam, semuanya ada petugasnya.`
        : `${opening(count)} jatuh tempo dalam 48 jam, ${inWords(alone)} belum ada petugas.`,
    deskQuiet: 'Dua hari ke depan tidak ada yang jatuh tempo.',
    of: (shown: number, all: number) => (shown < all ? `${shown} dari ${all}` : `${all}`),
    first: 'Kerjakan dulu',
    firstOfTeam: 'Menunggu di tim Anda',
    nothingFirst: 'Tidak ada yang menunggu Anda atau tim Anda.',
    allMine: 'Buka semua milik saya',
    allOfTeam: 'Buka antrean tim',
    late: 'Terlambat',
    nothingLate: 'Semua masih dalam tenggat.',
    allLate: 'Buka semua yang terlambat',
    fresh: 'Baru sejak kemarin',
    nothingFresh: 'Sejak kemarin belum ada laporan baru.',
    allOpen: 'Buka antrean',
    waiting: 'Menunggu saya',
    toApprove: (author: string) => `Jawaban ${author}, perlu persetujuan Anda`,
    calls: 'Telepon balik',
    allCalls: 'Buka semua',
    chats: 'Obrolan berjalan',
    loads: 'Di tangan siapa',
    officer: 'Petugas',
    open: 'terbuka',
    lateOnes: 'terlambat',
  },
};

function inWords(count: number): string {
  return numbers[count] ?? `${count}`;
}

/** A number that opens a sentence. */
function opening(count: number): string {
  const word = inWords(count);
  return word.charAt(0).toUpperCase() + word.slice(1);
}
