/** Common abbreviations in village names. */
const shortWords: Readonly<Record<string, string>> = {
  tj: 'tanjung',
  tg: 'tanjung',
  tjg: 'tanjung',
  tanjong: 'tanjung',
  sei: 'sungai',
  sungei: 'sungai',
  gn: 'gunung',
  gng: 'gunung',
  gunong: 'gunung',
  pl: 'pulau',
  pulo: 'pulau',
  bkt: 'bukit',
  lb: 'lubuk',
  lbk: 'lubuk',
  mr: 'muara',
  ma: 'muara',
  pdg: 'padang',
  tlk: 'teluk',
  tl: 'teluk',
  sp: 'simpang',
  simp: 'simpang',
  kr: 'karang',
  krg: 'karang',
  kp: 'kampung',
  slt: 'selatan',
  sel: 'selatan',
  ut: 'utara',
  utr: 'utara',
  tim: 'timur',
  tmr: 'timur',
  bar: 'barat',
  brt: 'barat',
  teng: 'tengah',
  tgh: 'tengah',
  bsr: 'besar',
  kcl: 'kecil',
  mkmr: 'makmur',
  br: 'baru',
  bru: 'baru',
  '1': 'satu',
  i: 'satu',
  '2': 'dua',
  ii: 'dua',
  '3': 'tiga',
  iii: 'tiga',
  '4': 'empat',
  iv: 'empat',
};

/**
 * Reduces a place name to one spelling for comparison. It writes abbreviations out and modernizes old spelling:
 * "tj doeren" becomes "tanjung duren".
 *
 * @param plain - the name in lower case, without punctuation
 */
export function spelledOut(plain: string): string {
  return plain
    .split(' ')
    .map((word) => shortWords[word] ?? word)
    .join(' ')
    .replaceAll('oe', 'u')
    .replaceAll('dj', 'j')
    .replaceAll('tj', 'c')
    .replaceAll('v', 'p')
    .replaceAll('f', 'p');
}
