/** How somebody says that something is wrong: "eh salah, desa Sukamulya". */
export const mistakes: ReadonlySet<string> = new Set(
  'salah keliru klentu kliru ralat sala wrong mistake'.split(' '),
);
