/** Where Simkopdes sends its hints of news. */
export const hintPath = '/simkopdes/kabar';
