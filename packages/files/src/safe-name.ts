const maxStemLength = 100;

/** Endings that mean what the one by the bytes means: in one container lie Word, Excel and PowerPoint before 2007. */
const same: Readonly<Record<string, string>> = {
  jpeg: 'jpg',
  jfif: 'jpg',
  tif: 'tiff',
  heif: 'heic',
  m4a: 'mp4',
  qt: 'mov',
  oga: 'ogg',
  opus: 'ogg',
  '3gpp': '3gp',
  doc: 'cfb',
  xls: 'cfb',
  ppt: 'cfb',
};

/**
 * A name that hides nothing: no folders, no signs that turn the direction of reading round, no dots and blanks
 * at its ends, and the ending of what the file is.
 *
 * @param ending - by the bytes, such as `jpg`
 */
export function safeName(name: string, ending: string): string {
  const base = name.split(/[/\\]/).at(-1) ?? '';
  const plain = base
    .normalize('NFC')
    // Control signs, and those of format, among them the turns of direction (Unicode UAX #9).
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  const [, stem = plain, own = ''] = /^(.+)\.([a-z\d]{1,8})$/i.exec(plain) ?? [];
  const isRight = alike(own) === alike(ending);
  const kept = [...(isRight ? stem : plain)].slice(0, maxStemLength).join('') || 'file';
  return `${kept}.${isRight ? own : ending}`;
}

function alike(ending: string): string {
  const small = ending.toLowerCase();
  return Object.hasOwn(same, small) ? (same[small] ?? small) : small;
}
