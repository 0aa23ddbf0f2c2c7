/** How people write, and the word that is meant. For matching only: what a citizen wrote is never changed. */
const spellings: Readonly<Record<string, string>> = {
  ...{ gak: 'tidak', ga: 'tidak', gk: 'tidak', nggak: 'tidak', ngga: 'tidak', enggak: 'tidak' },
  ...{ ndak: 'tidak', ngak: 'tidak', tdk: 'tidak', tak: 'tidak', nda: 'tidak', kagak: 'tidak' },
  ...{ sy: 'saya', sya: 'saya', aq: 'aku', gw: 'saya', gue: 'saya', ak: 'aku' },
  ...{ yg: 'yang', dgn: 'dengan', sm: 'sama', utk: 'untuk', jd: 'jadi', dr: 'dari' },
  ...{ mo: 'mau', mw: 'mau', pgn: 'mau', pengen: 'mau', pingin: 'mau', ingin: 'mau' },
  ...{ tlg: 'tolong', tlong: 'tolong', mhn: 'mohon', bs: 'bisa', bsa: 'bisa', lg: 'lagi' },
  ...{ brp: 'berapa', gmn: 'bagaimana', gimana: 'bagaimana', bgmn: 'bagaimana', knp: 'kenapa' },
  ...{
    lpr: 'lapor',
    ngelapor: 'lapor',
    laporin: 'lapor',
    ptgs: 'petugas',
    pk: 'pak',
    bhs: 'bahasa',
  },
  ...{ udah: 'sudah', udh: 'sudah', sdh: 'sudah', dah: 'sudah', blm: 'belum', blom: 'belum' },
  ...{ tau: 'tahu', taw: 'tahu', makasih: 'terima kasih', mksh: 'terima kasih' },
  ...{ makasi: 'terima kasih', trims: 'terima kasih', tks: 'terima kasih', thx: 'thanks' },
};

/** The words of a text as they are compared: small letters, without marks and "-nya", as they should be spelt. */
export function tokens(text: string): string[] {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.flatMap((word) => {
    const short = word.replace(/(\p{L})\1{2,}/gu, '$1').replace(/^(\p{L}{3,}(?<!ta))nya$/u, '$1');
    const known = Object.hasOwn(spellings, short) ? spellings[short] : undefined;
    return (known ?? short).split(' ');
  });
}
