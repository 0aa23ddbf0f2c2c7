/** Open tickets by region, in Indonesian. */
export const idRegions = {
  regions: {
    lead: 'Yang belum selesai saat ini, dari laporan yang boleh Anda lihat. Laporan yang bergabung dihitung satu kali.',
    all: 'Semua provinsi',
    topic: 'Kategori',
    anyTopic: 'Semua kategori',
    order: 'Urutan',
    maxOpen: 'Terbanyak',
    mostLate: 'Terlambat',
    place: 'Wilayah',
    open: 'Terbuka',
    late: 'Terlambat',
    byPlace: 'Menurut provinsi',
    byTopic: 'Menurut kategori',
    unknown: 'Belum diketahui',
    none: 'Tidak ada laporan terbuka di sini.',
    byRegency: (province: string) => `Kabupaten dan kota di ${province}`,
    unknownIn: (province: string) => `${province}, kabupaten belum diketahui`,
    total: (open: number, late: number) => `${open} terbuka, ${late} terlambat`,
    see: {
      open: (count: number, place: string) => `${count} laporan terbuka: ${place}`,
      late: (count: number, place: string) => `${count} laporan terlambat: ${place}`,
    },
    counted: (time: string) => `Dihitung ${time}`,
  },
};
