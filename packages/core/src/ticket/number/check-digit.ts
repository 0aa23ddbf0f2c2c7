/**
 * The totally anti-symmetric quasigroup of order 10 from H. Michael Damm, "Total anti-symmetrische
 * Quasigruppen" (2004).
 */
const quasigroup = [
  '0317598642',
  '7092154863',
  '4206871359',
  '1750983426',
  '6123045978',
  '3674209581',
  '5869720134',
  '8945362017',
  '9438617205',
  '2581436790',
];

/**
 * The Damm check digit of a string of digits. It detects every single wrong digit and every swap of two neighbours.
 * Digits followed by their check digit have the check digit 0.
 */
export function checkDigit(digits: string): string {
  let interim = '0';
  for (const digit of digits) interim = quasigroup[Number(interim)]?.[Number(digit)] ?? interim;
  return interim;
}
