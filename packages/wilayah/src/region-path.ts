import { type Region, regionLine } from './region.js';

/**
 * A region as citizens read it, the smallest first: `Desa Sukamaju, Kec. Cibungbulang, Kab. Bogor, Jawa Barat`. Parts
 * that are not in the data are left out, without showing their code. Empty when nothing is known, or the text is no
 * Kemendagri code.
 */
export function regionPath(code: string): string {
  return regionLine(code)
    .flatMap((region) => spokenName(region) ?? [])
    .toReversed()
    .join(', ');
}

/** The name with its kind, in spoken form: `Kel. Pakuncen`, `Kec. Wirobrajan`, `Kota Yogyakarta`. */
function spokenName({ code, level, name }: Region): string | null {
  if (name === null) return null;
  switch (level) {
    case 'village':
      return `${villageKind(code)}${name}`;
    case 'district':
      return `${isPapua(code) ? 'Distrik' : 'Kec.'} ${name}`;
    case 'regency':
      return name
        .replace(/^Kabupaten (?:Administrasi )?/, 'Kab. ')
        .replace(/^Kota Administrasi /, 'Kota ');
    case 'province':
      return name.replace('Daerah Khusus Ibukota', 'DKI').replace('Daerah Istimewa', 'DI');
  }
}

/**
 * The kind of a village: the number of a kelurahan begins with 1, of a desa with 2; a desa adat (3) has it in its
 * name.
 */
function villageKind(code: string): string {
  const first = code.at(-4);
  if (first === '1') return 'Kel. ';
  return first === '2' ? 'Desa ' : '';
}

/** Whether a code lies in Papua, where a district is called distrik (UU 21/2001, article 1). */
function isPapua(code: string): boolean {
  return code.startsWith('9');
}
