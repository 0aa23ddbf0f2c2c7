const maxStemLength = 100;

/** Extensions that mean the same as the detected one. Word, Excel and PowerPoint before 2007 share one container. */
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
 * Makes a safe file name: no folders, no characters that change the reading direction, no dots and spaces at the ends,
 * and the extension of the detected type.
 *
 * @param ending - extension of the detected type, such as `jpg`
 */
export function safeName(name: string, ending: string): string {
  const base = name.split(/[/\\]/).at(-1) ?? '';
  const plain = base
    .normalize('NFC')
    // Control and format characters, including those that change the reading direction (Unicode UAX #9).
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
