import type { FindPlace } from '../../src/kopdes/index.js';

/** Two villages of one name, until somebody says in which district. */
export async function sukamaju({ place }: Parameters<FindPlace>[0]): ReturnType<FindPlace> {
  const all = ['Kec. Cibungbulang, Kab. Bogor', 'Kec. Cibadak, Kab. Sukabumi'].map((where) => {
    const label = `Kopdes Merah Putih Sukamaju, ${where}`;
    return {
      label,
      region: '32',
      cooperative: { name: label, simkopdesId: where.split(/[ ,]/)[1] ?? '' },
    };
  });
  const [sure] = all.filter((_, at) => place?.includes(at === 0 ? 'Cibungbulang' : 'Cibadak'));
  return { sure: sure ?? null, choices: all };
}
