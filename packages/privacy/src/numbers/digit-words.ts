const ones: Readonly<Record<string, string>> = {
  0: 'nol noll nul enol kosong zero',
  1: 'satu siji setunggal hiji ciek one',
  2: 'dua duo loro kalih two',
  3: 'tiga tigo telu tilu three',
  4: 'empat ampek papat opat sekawan four',
  5: 'lima limo gangsal five',
  6: 'enam anam enem genep nem six',
  7: 'tujuh tujuah pitu seven',
  8: 'delapan lapan dalapan wolu eight',
  9: 'sembilan sambilan salapan songo sanga nine',
};

/** Spoken digits, in Indonesian, Javanese, Sundanese, Minangkabau and English. */
export const digitWords: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(ones).flatMap(([digit, words]) => words.split(' ').map((word) => [word, digit])),
);

/** Words before tens in Javanese: "rong puluh" is 20. */
export const tensWords: Readonly<Record<string, string>> = {
  rong: '2',
  telung: '3',
  patang: '4',
  limang: '5',
  pitung: '7',
  wolung: '8',
  sangang: '9',
};

/** Numbers of two digits that are a single word. */
export const pairWords: Readonly<Record<string, string>> = {
  sepuluh: '10',
  sapuluh: '10',
  sebelas: '11',
  sabelas: '11',
  sewelas: '11',
  rolas: '12',
  telulas: '13',
  patbelas: '14',
  limalas: '15',
  nembelas: '16',
  pitulas: '17',
  wolulas: '18',
  sangalas: '19',
  seket: '50',
  sewidak: '60',
};

/** "dobel sembilan": how often the next digit is repeated. */
export const repeatWords: Readonly<Record<string, number>> = {
  dobel: 2,
  double: 2,
  dabel: 2,
  triple: 3,
  tripel: 3,
};
