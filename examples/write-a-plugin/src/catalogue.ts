const papersByName = {
  'savings-book': { id: 'buku simpanan', en: 'savings book' },
  receipt: { id: 'kuitansi', en: 'receipt' },
  'membership-card': { id: 'kartu anggota', en: 'membership card' },
};

/** What officers read of the plugin instead of codes. */
export const catalogue = {
  name: { id: 'Berkas', en: 'Papers' },
  commands: {
    ask: { id: 'Minta berkas', en: 'Ask for a paper' },
    receive: { id: 'Catat berkas dibawa', en: 'Note a paper as brought' },
  },
  fields: {
    paper: { label: { id: 'Berkas', en: 'Paper' }, values: papersByName },
    text: { label: { id: 'Keterangan untuk warga', en: 'What the citizen reads' } },
    missing: { label: { id: 'Belum dibawa', en: 'Missing' }, values: papersByName },
  },
};
