/** Field tasks, in Indonesian. */
export const idFieldTasks = {
  field: {
    title: 'Lapangan',
    lead: 'Pendamping atau dinas bisa diminta melihat langsung, lewat tautan yang membuka satu tugas ini saja.',
    ask: 'Minta dilihat di lapangan',
    askTitle: 'Minta dilihat di lapangan',
    askLead:
      'Yang menerima tautan melihat tugas, nomor, topik, koperasi, dan tempatnya; bukan cerita, nama, atau nomor warga.',
    to: 'Untuk',
    recipients: { facilitator: 'Pendamping', 'regional-office': 'Dinas koperasi' } as Readonly<
      Record<string, string>
    >,
    task: 'Yang perlu dilihat (jangan tulis nama atau nomor warga)',
    days: 'Berlaku',
    dayChoices: (days: number) => `${days} hari`,
    submit: 'Buat tautan',
    made: (when: string) =>
      `Tautan hanya tampil sekali: salin dan kirim sekarang. Berlaku sampai ${when}.`,
    copy: 'Salin tautan',
    withdraw: 'Cabut',
    until: (when: string) => `berlaku sampai ${when}`,
    over: (when: string) => `berakhir ${when}`,
    withdrawn: (when: string) => `dicabut ${when}`,
    neverOpened: 'belum dibuka',
    opened: (when: string) => `dibuka ${when}`,
    reported: (when: string) => `kabar terakhir ${when}`,
    failed: 'Belum berhasil. Coba lagi.',
    steps: {
      started: 'sedang dikerjakan',
      done: 'selesai di lapangan',
      impossible: 'tidak bisa dikerjakan',
    } as Readonly<Record<string, string>>,
    facts: {
      asked: (to: string) => `Tugas lapangan untuk ${to.toLowerCase()}`,
      news: (step: string) => `Kabar dari lapangan: ${step}`,
    },
    withheld: {
      anonymous: 'Tidak bisa diminta ke lapangan: pelapor anonim.',
      confidential: 'Tidak bisa diminta ke lapangan: dirahasiakan.',
      supervisory: 'Tidak bisa diminta ke lapangan: berkadar pengawasan.',
      recusals: 'Tidak bisa diminta ke lapangan: menyebut siapa yang dilaporkan.',
      uncategorised: 'Bisa diminta ke lapangan setelah laporan punya topik.',
      category: 'Tidak bisa diminta ke lapangan: topiknya tidak dibagikan.',
      joined: 'Mintalah dari laporan utamanya.',
      closed: 'Laporan sudah ditutup.',
      'processing-restricted':
        'Tidak bisa diminta ke lapangan: pelapor membatasi penggunaan datanya.',
    } as Readonly<Record<string, string>>,
  },
};
