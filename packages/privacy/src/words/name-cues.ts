/** How sure it is that a name follows, and whether it may stand in small letters. */
export interface NameCue {
  readonly pattern: RegExp;
  readonly confidence: number;
  /** `any` = also a name that nobody knows, in small letters; `known` = small letters only if known. */
  readonly small: 'any' | 'known';
}

const after = (words: string, sign = String.raw`\s+`) =>
  new RegExp(String.raw`(?<![\p{L}\d])(?:${words})${sign}`, 'giu');

const relation = `istri|suami|anak|ibu|ayah|bapak|orang tua|ahli waris|adik|kakak|mertua`;
const ownName = `nama(?:ku|nya|ne)?(?: lengkap| asli| panggilan)?(?: (?:saya|sy|aku|kulo|kula|abdi|pelapor|pemohon|nasabah|anggota|terlapor|beliau|pemilik|${relation}|ketua(?:nya)?|bendahara(?:nya)?))?`;

/** From the surest to the weakest. */
export const nameCues: readonly NameCue[] = [
  { pattern: after(ownName, String.raw`\s*[:=]\s*`), confidence: 0.95, small: 'any' },
  {
    pattern: after(
      String.raw`a\.n\.?|a\/n|an\.|atas nama|dipanggil|bernama|alias`,
      String.raw`[\s:]*`,
    ),
    confidence: 0.9,
    small: 'any',
  },
  {
    pattern: after(`${ownName}|perkenalkan,? (?:nama )?(?:saya|sy)|dengan (?:saya|sy)`),
    confidence: 0.85,
    small: 'any',
  },
  {
    pattern: after(
      String.raw`pic|cp|contact person|sdr[ia]?\.?|saudar[ai]|alm(?:arhum(?:ah)?)?\.?|ttd\.?|hormat saya,?|tertanda,?|pelapor|terlapor|pemohon|penelepon|narahubung`,
      String.raw`[\s:]+`,
    ),
    confidence: 0.85,
    small: 'known',
  },
  {
    pattern: after(
      `bpk|bapak|bapa|pak|ibu|bu|mas|mbak|mba|mbk|kang|teh|teteh|mbah|mbok|pakde|pak ?dhe|bude|bu ?dhe|paman|bibi|om|tante|lik|pak ?lik|bu ?lik|cak|ning|neng|gus|ustad(?:z|zah)?|kyai|kiai|h|hj|bli|mbok|daeng|uda|uni|bung|bang|abang|tn|ny|nyonya|tuan|nn|kak`,
      String.raw`\.?\s+`,
    ),
    confidence: 0.8,
    small: 'known',
  },
  {
    pattern: after(
      `saya|sy|aku|ak|gw|gue|kulo|kula|abdi|ini|panggil(?: saja)?|dengan|dgn`,
      String.raw`,?\s+`,
    ),
    confidence: 0.7,
    small: 'known',
  },
  {
    pattern: after(
      `oleh|kepada|sama|bersama|${relation}|ketua(?:nya)?|bendahara(?:nya)?|sekretaris(?:nya)?|pengawas|manajer|kades|lurah|kasir`,
      String.raw`[\s,:]+`,
    ),
    confidence: 0.6,
    small: 'known',
  },
];
