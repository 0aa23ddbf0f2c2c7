import type { Word } from './word.js';

/** Religious, academic and hereditary titles, and first names that are weak evidence alone. */
const always = new Set(
  'h hj haji hajah kh drs dra dr ir prof st ni tgk teuku tengku dt datuak raden rr rd moh muh md abd nyi nyimas tubagus tb kgs msy gusti gde desak sagung baiq karaeng br boru bin binti siti sitti sutan ust ustadz ustaz pdt'.split(
    ' ',
  ),
);
/** Only when capitalized, since they are ordinary words as well. */
const capital = new Set(
  'i la wa m r dg anak agung mas andi daeng cut datuk lalu dewa ida si rambu umbu'.split(' '),
);
/** In lower case only before these: "i nyoman", "wa ode". */
const pairs: Readonly<Record<string, RegExp>> = {
  i: /^(?:wayan|made|nyoman|ketut|gede|gde|putu|kadek|komang|gusti|nengah|dewa|ngurah|luh)$/u,
  la: /^ode$/u,
  wa: /^ode$/u,
  anak: /^agung$/u,
  ida: /^(?:bagus|ayu)$/u,
};

/** Whether a word belongs to the name right after it. */
export function leadsName(
  { word, isCapital }: Pick<Word, 'word' | 'isCapital'>,
  next: Pick<Word, 'word'> | undefined,
  isShouted: boolean,
): boolean {
  if (always.has(word)) return true;
  if (next && pairs[word]?.test(next.word)) return true;
  return isCapital && !isShouted && capital.has(word);
}
