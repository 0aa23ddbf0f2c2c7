/**
 * A name that a person chose for themselves or for a file, made safe to show to officers: one line, without the
 * invisible characters that change the direction of writing or hide letters (Unicode categories Cc, Cf, Zl, Zp and
 * lone surrogates). Otherwise `foto\u202Egpj.exe` would look like a picture.
 */
export function cleanName(name: string): string {
  return name
    .replace(/[\p{Cf}\p{Cs}]/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
