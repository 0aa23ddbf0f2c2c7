/** Words before a wrong name, as the alternatives of a pattern: "bukan KSP Maju", "bkn Kertek". */
export const denial = 'bukan|bkn|dudu|sanes|not';

/** Words that call something wrong: "eh salah, desa Sukamulya". */
export const mistakes: ReadonlySet<string> = new Set(
  'salah keliru klentu kliru ralat sala wrong mistake'.split(' '),
);

/** The same, as the alternatives of a pattern. */
export const mistake = [...mistakes].join('|');
