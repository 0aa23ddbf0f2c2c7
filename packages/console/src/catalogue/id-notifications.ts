/** Notifications, in Indonesian. */
export const idNotifications = {
  notices: {
    title: 'Pemberitahuan',
    bell: (unread: number) =>
      unread === 0 ? 'Pemberitahuan' : `Pemberitahuan, ${unread} belum dibaca`,
    unread: 'belum dibaca',
    readAll: 'Tandai dibaca',
    none: 'Belum ada kabar. Laporan baru untuk tim Anda dan tenggat yang mendekat muncul di sini.',
    ago: (age: string) => `${age} lalu`,
    choose: 'Yang ingin Anda dengar',
    kinds: {
      new: 'Laporan baru di antrean tim',
      disposed: 'Laporan yang diteruskan ke tim',
      unplaced: 'Laporan yang belum ada unitnya',
      assigned: 'Laporan yang ditugaskan kepada saya',
      reopened: 'Laporan yang dibuka kembali',
      news: 'Kabar dari lapangan atau sistem lain',
      approval: 'Rancangan jawaban yang menunggu persetujuan saya',
      returned: 'Rancangan jawaban saya yang dikembalikan',
      due: 'Tenggat yang mendekat',
      breached: 'Tenggat yang terlewat',
      digest: 'Ringkasan setiap pagi',
    },
  },
};
