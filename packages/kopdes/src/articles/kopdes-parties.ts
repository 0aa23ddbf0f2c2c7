import type { Parties } from '@aduan/knowledge';

/** Words that limit a question to one place, so that a nationwide figure is no answer. */
const placesHere = [
  ...['desa', 'kelurahan', 'kecamatan', 'kec', 'kabupaten', 'kab', 'kota', 'provinsi', 'daerah'],
  'dusun',
].flatMap((place) =>
  ['saya', 'sy', 'aku', 'kami', 'kita', 'ini', 'sini', 'tempat saya'].map(
    (whose) => `${place} ${whose}`,
  ),
);
/**
 * The administrative levels that precede a place's name. Without "desa", which is in the name of every village
 * cooperative.
 */
const placeLevels = ['kecamatan', 'kec', 'kabupaten', 'kab', 'provinsi', 'prov'];
/** The 38 provinces, in full and abbreviated. A host may add its regencies. */
const provinces =
  `aceh, sumatera utara, sumatra utara, sumut, sumatera barat, sumatra barat, sumbar, riau, kepulauan riau, kepri, jambi,
  sumatera selatan, sumatra selatan, sumsel, bangka belitung, babel, bengkulu, lampung, jakarta, dki, jawa barat, jabar,
  jawa tengah, jateng, jawa timur, jatim, banten, yogyakarta, jogja, diy, bali, nusa tenggara barat, ntb,
  nusa tenggara timur, ntt, kalimantan barat, kalbar, kalimantan tengah, kalteng, kalimantan selatan, kalsel,
  kalimantan timur, kaltim, kalimantan utara, kaltara, sulawesi utara, sulut, gorontalo, sulawesi tengah, sulteng,
  sulawesi barat, sulbar, sulawesi selatan, sulsel, sulawesi tenggara, sultra, maluku, maluku utara, malut, papua,
  papua barat, papua barat daya, papua tengah, papua pegunungan, papua selatan`.split(/,\s+/u);

/** The parties of figures and duties about cooperatives, for the option `parties` of `createKnowledgeBase`. */
export const kopdesParties: Parties = {
  member: {
    names: [
      'anggota',
      'calon anggota',
      'anggota koperasi',
      'nasabah',
      'warga',
      'peminjam',
      'member',
    ],
    usually: 'payer',
    asks: true,
  },
  cooperative: {
    names: [
      'koperasi',
      'koperasi desa',
      'koperasi kelurahan',
      'koperasi desa merah putih',
      'koperasi kelurahan merah putih',
      'koperasi merah putih',
      'cooperative',
    ],
  },
  savingsCooperative: {
    names: [
      'koperasi simpan pinjam',
      'usaha simpan pinjam',
      'unit simpan pinjam',
      'simpan pinjam',
      'koperasi biasa',
    ],
  },
  formerMember: {
    names: [
      'mantan anggota',
      'bekas anggota',
      'eks anggota',
      'keluar',
      'berhenti',
      'berhenti anggota',
      'bukan anggota lagi',
    ],
    unlike: ['member'],
  },
  bank: {
    names: [
      ...[
        'bank',
        'perbankan',
        'bank himbara',
        'himbara',
        'himbara bank',
        'bank bri',
        'bri',
        'bank mandiri',
      ],
      ...[
        'mandiri',
        'bni',
        'bank bni',
        'btn',
        'bank btn',
        'bsi',
        'bank bsi',
        'bank negara',
        'bank pemerintah',
      ],
    ],
    usually: 'receiver',
  },
  board: {
    names: [
      ...[
        'pengurus',
        'kepengurusan',
        'pengurus koperasi',
        'ketua',
        'ketua koperasi',
        'wakil ketua',
        'bendahara',
      ],
      ...['bendahara koperasi', 'sekretaris', 'sekretaris koperasi', 'board'],
    ],
    actsFor: 'cooperative',
  },
  supervisors: {
    names: [
      'pengawas',
      'pengawas koperasi',
      'badan pengawas',
      'dewan pengawas',
      'ketua pengawas',
      'anggota pengawas',
    ],
  },
  manager: {
    names: [
      ...[
        'manajer',
        'manajer koperasi',
        'pengelola',
        'pengelola koperasi',
        'karyawan',
        'karyawan koperasi',
        'pegawai',
      ],
      ...['pegawai koperasi', 'kasir', 'penjaga gerai', 'direktur'],
    ],
    actsFor: 'cooperative',
  },
  facilitator: { names: ['business assistant', 'asisten bisnis', 'pendamping', 'pmo', 'penyuluh'] },
  village: {
    names: [
      ...[
        'kepala desa',
        'lurah',
        'perangkat desa',
        'aparat desa',
        'pemerintah desa',
        'pimpinan desa',
        'sekretaris desa',
      ],
      ...['sekdes', 'kaur desa', 'bpd', 'dana desa', 'bumdes'],
    ],
  },
  government: { names: ['pemerintah', 'pemerintah pusat', 'negara', 'apbn'] },
  ministry: {
    names: [
      'kementerian koperasi',
      'kementerian',
      'menteri koperasi',
      'call center',
      'call center koperasi',
      'call center kementerian koperasi',
    ],
  },
  office: {
    names: [
      'dinas',
      'dinas koperasi',
      'kantor dinas',
      'pemda',
      'pemkab',
      'pemkot',
      'kantor desa',
      'balai desa',
    ],
  },
  regulator: { names: ['ojk', 'otoritas jasa keuangan'] },
  ombudsman: { names: ['ombudsman'] },
  police: { names: ['polisi', 'kepolisian', 'polres', 'polsek', 'kejaksaan'] },
  lapor: {
    names: [
      'lapor go id',
      'sp4n',
      'sp4n lapor',
      'di lapor',
      'ke lapor',
      'lewat lapor',
      'melalui lapor',
      'aplikasi lapor',
    ],
  },
  ppid: { names: ['ppid', 'informasi publik'] },
  notary: { names: ['notaris', 'notaris pembuat akta koperasi'] },
  builder: { names: ['agrinas', 'kontraktor', 'pt agrinas', 'pt agrinas pangan nusantara'] },
  nation: { names: ['se indonesia', 'seindonesia', 'indonesia', 'nasional', 'seluruh indonesia'] },
  region: { names: [...placesHere, ...placeLevels, ...provinces], unlike: ['nation'] },
  complainant: {
    names: ['pengadu', 'pelapor', 'mengadu', 'melapor', 'mengajukan', 'diajukan'],
    unlike: ['handler'],
  },
  handler: {
    names: [
      'dijawab',
      'dibalas',
      'ditanggapi',
      'ditindaklanjuti',
      'diproses',
      'diselesaikan',
      'ditangani',
      'direspon',
    ],
    unlike: ['complainant'],
  },
  creditor: { names: ['kreditur', 'kreditor', 'pihak ketiga', 'pihak luar'] },
  meeting: { names: ['rapat anggota', 'rapat anggota tahunan', 'rapat anggota luar biasa'] },
};
