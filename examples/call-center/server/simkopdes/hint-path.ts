/** The path to which Simkopdes sends its hints of updates. */
export const hintPath = '/simkopdes/kabar';
