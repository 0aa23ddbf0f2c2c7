/** Words between dictated digits, besides commas: fillers, names of separators, forms of address. */
const fillers = String.raw`e+h?m*|e+h+|h+m+|anu|apa|ya+|iya|nggih|njih|oke?|terus|trus|lalu|lanjut|kemudian|setrip|strip|titik|garis(?:\s+(?:miring|datar))?|miring|koma|spasi|jeda|min(?:us)?|dash|plus|habis itu|abis itu|sebentar|bentar|tunggu|betul|pak|bu|mas|mba?k|kak|bang|dek`;
/** Words that announce a repeated digit, so that the number seems longer than it is. */
const corrections = `maaf|sori|sorry|salah|ralat|bukan|ulang(?:i)?|maksud(?:nya| saya)?`;

/** Between two dictated digits: only pauses. */
export const spokenPause = new RegExp(
  String.raw`^[\s,.;:…–()-]{0,5}(?:(?:${fillers}|${corrections})[\s,.;:…–()-]{1,5}){1,4}$`,
  'u',
);
/** A pause after which digits may be repeated. */
export const spokenCorrection = new RegExp(String.raw`\b(?:${corrections}|eh)\b`, 'u');
