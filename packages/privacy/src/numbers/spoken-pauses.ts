/** What people say between the digits, besides commas: fillers, names of signs, forms of address. */
const fillers = String.raw`e+h?m*|e+h+|h+m+|anu|apa|ya+|iya|nggih|njih|oke?|terus|trus|lalu|lanjut|kemudian|setrip|strip|titik|garis(?:\s+(?:miring|datar))?|miring|koma|spasi|jeda|min(?:us)?|dash|plus|habis itu|abis itu|sebentar|bentar|tunggu|betul|pak|bu|mas|mba?k|kak|bang|dek`;
/** What announces that a digit is said anew, so that the number seems longer than it is. */
const corrections = `maaf|sori|sorry|salah|ralat|bukan|ulang(?:i)?|maksud(?:nya| saya)?`;

/** Between two dictated digits: nothing but pauses. */
export const spokenPause = new RegExp(
  String.raw`^[\s,.;:…–()-]{0,5}(?:(?:${fillers}|${corrections})[\s,.;:…–()-]{1,5}){1,4}$`,
  'u',
);
/** A pause after which digits may be said twice. */
export const spokenCorrection = new RegExp(String.raw`\b(?:${corrections}|eh)\b`, 'u');
