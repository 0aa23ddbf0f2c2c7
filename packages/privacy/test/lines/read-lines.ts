import { readFileSync } from 'node:fs';
import { findPersonalData, type PersonalDataKind } from '../../src/index.js';

/** A line with marked personal data. */
interface Line {
  readonly text: string;
  readonly spans: readonly {
    readonly kind: PersonalDataKind;
    readonly start: number;
    readonly end: number;
  }[];
}

/** The finder's results on a file of lines. */
export interface Result {
  readonly values: number;
  /** Values of which a letter or digit stayed readable: `KIND value`, with their line. */
  readonly leaked: readonly {
    readonly kind: PersonalDataKind;
    readonly value: string;
    readonly text: string;
  }[];
  readonly cleanLines: number;
  /** Lines without personal data that have a finding. */
  readonly touched: readonly string[];
}

/** @param name - of a file beside this one, without its extension */
export function resultOn(name: string): Result {
  const lines = readFileSync(new URL(`${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
  const clean = lines.filter(({ spans }) => spans.length === 0);
  return {
    values: lines.flatMap(({ spans }) => spans).length,
    leaked: lines.flatMap(leaks),
    cleanLines: clean.length,
    touched: clean.map(({ text }) => text).filter((text) => findPersonalData(text).length > 0),
  };
}

function leaks({ text, spans }: Line): Result['leaked'] {
  const found = findPersonalData(text);
  const isHidden = (at: number) => found.some(({ start, end }) => start <= at && at < end);
  return spans.flatMap(({ kind, start, end }) => {
    const value = text.slice(start, end);
    const isLeaked = [...value].some(
      (sign, index) => /[\p{L}\d]/u.test(sign) && !isHidden(start + index),
    );
    return isLeaked ? [{ kind, value, text }] : [];
  });
}
