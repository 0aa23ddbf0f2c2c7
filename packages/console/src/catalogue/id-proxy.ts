/** Representatives of people, institutions and cooperatives, in Indonesian. */
export const idProxy = {
  proxy: {
    reporter: 'Pelapor',
    kinds: { person: 'Perorangan', institution: 'Instansi', cooperative: 'Koperasi' },
    organization: 'Nama lembaga',
    contactPerson: 'kontaknya nama di atas',
    isProxy: 'Melapor untuk orang lain (kuasa)',
    help: 'Jawaban tetap ke pelapor. Yang diwakili tidak dihubungi.',
    relation: 'Hubungannya dengan yang diwakili',
    relations: {
      family: 'Keluarga',
      neighbour: 'Tetangga',
      lawyer: 'Kuasa hukum',
      village: 'Aparat desa',
      cooperative: 'Pengurus atau pendamping koperasi',
      other: 'Lainnya',
    } as Record<string, string>,
    relationNeeded: 'Pilih dulu hubungannya.',
    name: 'Nama yang diwakili',
    phone: 'Telepon yang diwakili',
    phoneHint: 'boleh kosong; tidak dihubungi',
    proofSeen: 'Surat kuasanya sudah saya lihat',
    represented: 'Diwakili',
    seen: 'Surat kuasa sudah dilihat',
    unseen: 'Surat kuasa belum dilihat',
  },
};
