/** A row of a CSV file of `idn-area-data`. */
export interface Row {
  /** Kemendagri code, dotted. */
  readonly code: string;
  readonly name: string;
}

/** The four levels, each in the order of its codes. */
export interface Rows {
  readonly provinces: readonly Row[];
  readonly regencies: readonly Row[];
  readonly districts: readonly Row[];
  readonly villages: readonly Row[];
}

/**
 * The regions as one text: a line for each province, regency and district, indented by its level, with the last part
 * of its code. The villages follow on the line of their district, separated by bars. The code of a village is one
 * more than that of the previous village, the first being 2001; otherwise it precedes the name: `1003:Pakuncen`.
 */
export function regionsText({ provinces, regencies, districts, villages }: Rows): string {
  const within = new Map<string, Row[]>();
  for (const row of [...regencies, ...districts, ...villages]) {
    const parent = row.code.slice(0, row.code.lastIndexOf('.'));
    const siblings = within.get(parent);
    if (siblings) siblings.push(row);
    else within.set(parent, [row]);
  }
  const childrenOf = ({ code }: Row) => within.get(code) ?? [];
  const line = (row: Row, level: number) =>
    `${' '.repeat(level)}${lastPart(row)} ${spelling(row.name)}`;
  return provinces
    .flatMap((province) => [
      line(province, 0),
      ...childrenOf(province).flatMap((regency) => [
        line(regency, 1),
        ...childrenOf(regency).map(
          (district) => line(district, 2) + villagesText(childrenOf(district)),
        ),
      ]),
    ])
    .join('\n');
}

function villagesText(villages: readonly Row[]): string {
  let expected = 2001;
  return villages
    .map((village) => {
      const own = Number(lastPart(village));
      const code = own === expected ? '' : `${lastPart(village)}:`;
      expected = own + 1;
      return `|${code}${spelling(village.name)}`;
    })
    .join('');
}

function lastPart({ code }: Row): string {
  return code.slice(code.lastIndexOf('.') + 1);
}

/** Normalizes apostrophes, of which there are three forms, one of them a mistake of CSV: `Ima"an` is Ima'an. */
function spelling(name: string): string {
  const plain = name.replaceAll(/["’]/g, "'");
  if (!/^[\w '.\-/(),*]+$/.test(plain)) throw new Error(`A sign that was never seen: ${name}`);
  return plain;
}
