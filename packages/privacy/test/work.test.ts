import { afterEach, describe, expect, it, vi } from 'vitest';
import { maskPersonalData } from '../src/index.js';
import { labelsAround } from '../src/numbers/labels-around.js';
import { numberRuns } from '../src/numbers/number-run.js';
import { readWindows } from '../src/numbers/number-window.js';

const length = 4_000;
/** Texts that a citizen may send to overload the masker. */
const parts = [
  '1-',
  '2-',
  '1.',
  '1(',
  '1/',
  '1 ',
  '0-3-',
  '(0(3',
  '0.3 ',
  '0 1–',
  '1–',
  '021 ',
  '12-',
  '62-',
  '8-1-81-',
  '12-345-',
  'nol ',
  'dua ',
  'satu maaf ',
  'nol, eh maaf, ',
  '1 nolsatu nolsatu nolsatu nolsatu nolsatu nolsatu ',
  'hp 12-1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 ',
  'rek 1-1-1-1-1-1-1-1-',
  'Pak Budi ',
  'Jl. ',
  'saya ',
  'a@',
];

afterEach(() => vi.restoreAllMocks());

describe.each(parts)('%j over and over', (part) => {
  const text = part.repeat(length / part.length);

  it('is read as few numbers at each of its characters', () => {
    let windows = 0;
    const free = () => false;
    for (const run of numberRuns(text)) {
      readWindows(text, run, labelsAround(text), null, free, () => {
        windows += 1;
      });
    }
    expect(windows / text.length).toBeLessThanOrEqual(4);
  });

  it('asks few patterns at each of its characters', () => {
    const asked = vi.spyOn(RegExp.prototype, 'exec');
    maskPersonalData(text);
    expect(asked.mock.calls.length / text.length).toBeLessThanOrEqual(7);
  });
});
