/** Titles and other words beside names that do not identify a person, in lower case. */
export const nameTitles: ReadonlySet<string> = new Set(
  'bapak ibu pak bu mas mbak kang teh kak bang haji hajah hj bin binti'.split(' '),
);
