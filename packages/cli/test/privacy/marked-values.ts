/** Makes personal values, each with a unique mark that every form of it contains, and remembers the marks. */
export function markedValues() {
  const marks: string[] = [];
  const digits = () => String(marks.length + 1).padStart(4, '0');
  const letters = () => digits().replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)));
  function marked(mark: string, around: (mark: string) => string): string {
    marks.push(mark.toLowerCase());
    return around(mark);
  }
  return {
    marks,
    /** One word without a digit, which the desk takes for a name or a place. */
    word: () => marked(`Penanda${letters()}`, (mark) => mark),
    email: () => marked(`tanda${digits()}@`, (mark) => `${mark}contoh.id`),
    phone: () => marked(`8127${digits()}${digits()}`, (mark) => `0${mark}`),
    nik: () => marked(`337304520199${digits()}`, (mark) => mark),
    text: () => marked(`Kalimat${letters()}`, (mark) => `Simpanan Bu ${mark} kehilangan bunga.`),
  };
}

export type MarkedValues = ReturnType<typeof markedValues>;
