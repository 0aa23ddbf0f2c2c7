/**
 * A name that somebody gave himself or a file, as officers may see it: one line, without the invisible
 * characters that turn the direction of writing or hide letters (Unicode categories Cc, Cf, Zl, Zp and
 * lone surrogates). `foto\u202Egpj.exe` shall not look like a picture.
 */
export function cleanName(name: string): string {
  return name
    .replace(/[\p{Cf}\p{Cs}]/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
