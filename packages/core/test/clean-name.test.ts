import { expect, test } from 'vitest';
import { cleanName } from '../src/clean-name.js';

test.each([
  ['foto\u202Egpj.exe', 'fotogpj.exe'],
  ['\u2066a\u2067b\u2068c\u2069d\u202Ae\u202Bf\u202Cg\u202Dh', 'abcdefgh'],
  ['Sa\u200Bri\u200C\u200D\u2060\uFEFF \u00AD\u200E\u200F\u061CDewi', 'Sari Dewi'],
  ['satu\r\ndua\ttiga\u0000\u0007\u0085\u009Fempat', 'satu dua tiga empat'],
  ['satu\u2028dua\u2029tiga', 'satu dua tiga'],
  ['rusak\uD800.png', 'rusak.png'],
  ['  Nyoman  Ṣìdíq 王 📷 ', 'Nyoman Ṣìdíq 王 📷'],
  ['\u202E', ''],
])('%j becomes %j', (name, clean) => {
  expect(cleanName(name)).toBe(clean);
});
