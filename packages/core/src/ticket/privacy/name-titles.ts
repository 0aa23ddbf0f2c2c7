/** Words beside names that are nobody's own, in small letters. */
export const nameTitles: ReadonlySet<string> = new Set(
  'bapak ibu pak bu mas mbak kang teh kak bang haji hajah hj bin binti'.split(' '),
);
