/** The cooperative of a ticket, in Indonesian. */
export const idCooperative = {
  cooperative: {
    source: (system: string, age: string) => `menurut ${system}, ${age}`,
    ages: {
      today: 'hari ini',
      days: (days: number) => `${days} hari lalu`,
      months: (months: number) => `${months} bulan lalu`,
    },
    facts: {
      legalStage: 'Badan hukum',
      hasNib: 'NIB',
      hasNpwp: 'NPWP',
      hasBankAccount: 'Rekening',
      management: 'Pengurus',
      outlets: 'Gerai',
      land: 'Lahan',
      loans: 'Pinjaman',
      facilitator: 'Pendamping',
    } as Readonly<Record<string, string>>,
    stages: { registered: 'terdaftar', notary: 'di notaris', completed: 'sudah' } as Readonly<
      Record<string, string>
    >,
    there: 'ada',
    missing: 'belum ada',
    people: (board: number, supervisors: number, managers: number) =>
      `${board} pengurus, ${supervisors} pengawas, ${managers} pengelola`,
    active: (kind: string, active: boolean) => `${kind} (${active ? 'buka' : 'belum buka'})`,
    failed: 'Data koperasi sedang tidak bisa dibaca. Laporan tetap bisa ditangani.',
    unverified: 'Belum dicocokkan dengan data koperasi.',
    mayBe: 'Mungkin yang dimaksud',
    choose: 'Ini koperasinya',
    contradictions: {
      outlet: 'Warga menyebut gerai belum ada; di data ada gerai yang buka.',
      nib: 'Warga menyebut NIB belum ada; di data sudah ada.',
      land: 'Warga menyebut lahan atau gedung belum ada; di data ada lahan.',
      region: 'Wilayah laporan bukan wilayah koperasinya.',
    },
    others: 'Laporan lain di desa ini',
    shared: (system: string, when: string) => `Diteruskan ke ${system}, ${when}`,
    waits: (system: string) => `Belum diterima ${system}`,
    withheld: {
      anonymous: 'Tidak diteruskan: pelapor anonim.',
      confidential: 'Tidak diteruskan: dirahasiakan.',
      supervisory: 'Tidak diteruskan: berkadar pengawasan.',
      recusals: 'Tidak diteruskan: menyebut siapa yang dilaporkan.',
      uncategorised: 'Tidak diteruskan: belum ada topik.',
      category: 'Tidak diteruskan: topiknya tidak dibagikan.',
      'not-shared': 'Tidak diteruskan: koperasinya belum dicocokkan.',
      joined: 'Tidak diteruskan: ikut laporan lain.',
      'processing-restricted': 'Tidak diteruskan: pelapor membatasi penggunaan datanya.',
      erased: 'Tidak diteruskan: isinya sudah dihapus.',
    } as Readonly<Record<string, string>>,
  },
};
