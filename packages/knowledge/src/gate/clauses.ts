import type { Figure, FigureKind } from './figure.js';
import { readFiguresAt } from './read-figures.js';
import { plainly, tokensOf } from './tokens.js';
import { sameWord } from './wordings.js';

/** A token of a sentence: a word, or a figure with its unit and bound. */
export type ClauseToken =
  | { readonly word: string; readonly figure?: undefined }
  | { readonly word?: undefined; readonly figure: Figure };

/** The tokens between two punctuation marks. */
export type Clause = readonly ClauseToken[];

const dividing = new Set([',', ';', ':', '(', ')', '–', '—', '.', '!']);
/** Names that precede the number of a regulation, which the number repeats. */
const regulationNames = new Set(
  'uu undang law perppu pmk pp perpres inpres keppres permen kepmen juklak se perda pojk perki nomor no number'.split(
    ' ',
  ),
);
const currencies = new Set(['rp', 'idr', 'usd', '$']);

/** Splits a sentence into clauses at its punctuation; figures are normalized. */
export function clausesOf(sentence: string): Clause[] {
  const tokens = tokensOf(plainly(sentence));
  const clauses: ClauseToken[][] = [[]];
  const figures = new Map(readFiguresAt(tokens).map((each) => [each.at, each]));
  for (let at = 0; at < tokens.length; ) {
    const clause = clauses.at(-1) ?? [];
    const read = figures.get(at);
    const token = tokens[at];
    if (read) {
      const said = Math.max(namesBefore(clause, read.figure), read.boundWords ?? 0);
      clause.splice(Math.max(0, clause.length - said));
      clause.push({ figure: read.figure });
    } else if (token && dividing.has(token.word)) clauses.push([]);
    else if (token && token.kind !== 'mark') clause.push({ word: sameWord(token.word) });
    at += read?.length ?? 1;
  }
  return clauses.filter((clause) => clause.length > 0);
}

const namedBefore: ReadonlySet<FigureKind> = new Set(['regulation', 'number']);

/** How many of a clause's last words belong to a figure: `Undang-Undang Nomor` before 25/1992, `Rp` before 3. */
function namesBefore(clause: Clause, { kind }: Figure): number {
  if (!namedBefore.has(kind)) return 0;
  const names = kind === 'regulation' ? regulationNames : currencies;
  const others = [...clause].reverse().findIndex(({ word }) => !word || !names.has(word));
  return others === -1 ? clause.length : others;
}
