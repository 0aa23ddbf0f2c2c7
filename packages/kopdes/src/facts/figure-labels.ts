/** The definition of each figure. Show it wherever the figure is shown. */
export const factFigureLabels = {
  cooperatives: {
    id: 'Koperasi yang tentangnya ada paling sedikit satu fakta yang berlaku: tidak dibantah petugas, tidak ditarik, bukan sekadar usulan.',
    en: 'Cooperatives of which at least one fact is held: not refuted by an officer, not withdrawn, not a mere suggestion.',
  },
  registered: {
    id: 'Jumlah koperasi menurut daftar yang ditanya, misalnya Simkopdes. Cakupan = koperasi yang ada faktanya dibagi jumlah ini.',
    en: 'How many cooperatives the register that was asked has, such as Simkopdes. Coverage = cooperatives with facts, divided by this.',
  },
  known: {
    id: 'Koperasi yang hal ini diketahui: fakta terakhir, atau yang dibenarkan petugas, dan tidak ada yang bertentangan dengannya.',
    en: 'Cooperatives of which this is known: the latest fact, or the one that an officer confirmed, and none that contradicts it.',
  },
  disputed: {
    id: 'Koperasi yang tentangnya ada keterangan yang saling bertentangan dan belum diputuskan petugas. Tidak dihitung di nilai mana pun.',
    en: 'Cooperatives of which contradicting things are said and no officer has decided. Counted under no value.',
  },
  confirmed: {
    id: 'Dari yang diketahui: dibenarkan petugas yang bukan pencatatnya.',
    en: 'Of the known: confirmed by an officer other than the one who put it down.',
  },
  stale: {
    id: 'Dari yang diketahui: lebih tua daripada batas umur fakta jenis itu.',
    en: 'Of the known: older than facts of this kind are trusted.',
  },
  obstacles: {
    id: 'Koperasi yang menurut paling sedikit satu fakta mengalami kendala ini. Satu koperasi bisa dihitung di beberapa kendala.',
    en: 'Cooperatives that have this obstacle by at least one fact. One cooperative may count under several.',
  },
  suppressed: {
    id: 'Angka yang kosong: terlalu sedikit koperasi untuk diumumkan, atau dapat dipakai menghitung angka seperti itu.',
    en: 'An empty number: too few cooperatives to be published, or one could calculate such a number from it.',
  },
} as const;
