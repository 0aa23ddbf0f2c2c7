import { describe, expect, it } from 'vitest';
import { agree } from '../../src/facts/agreement.js';
import { type FactStatement, factKinds, registerStatements } from '../../src/facts/index.js';
import { cardOf, sourced } from './facts-desk.js';

const outlet = (status: 'open' | 'not-open' | 'building' | 'none'): FactStatement => ({
  kind: 'outlet',
  value: { status },
});
const loan = (status: 'none' | 'not-told' | 'granted' | 'refused'): FactStatement => ({
  kind: 'loan',
  value: { status, lender: null },
});
const members = (count: number): FactStatement => ({ kind: 'members', value: { count } });

describe('two statements', () => {
  it.each([
    [outlet('open'), outlet('open'), true],
    [outlet('open'), outlet('not-open'), false],
    [outlet('not-open'), outlet('building'), true],
    [outlet('building'), outlet('none'), false],
    [loan('not-told'), loan('granted'), true],
    [loan('not-told'), loan('none'), false],
    [loan('refused'), loan('granted'), false],
    [members(100), members(109), true],
    [members(100), members(120), false],
    [members(0), members(0), true],
    [outlet('open'), members(0), true],
  ])('%j and %j: %s', (one, other, expected) => {
    expect([agree(one, other), agree(other, one)]).toEqual([expected, expected]);
  });

  it('about seats differ only where one seat is filled and vacant', () => {
    const seats = (filled: 'chair'[], vacant: ('chair' | 'treasurer')[]): FactStatement => ({
      kind: 'management',
      value: { filled, vacant },
    });
    expect(agree(seats(['chair'], []), seats([], ['treasurer']))).toBe(true);
    expect(agree(seats(['chair'], []), seats([], ['chair']))).toBe(false);
  });

  it('about obstacles never differ', () => {
    const one: FactStatement = { kind: 'obstacles', value: { kinds: ['land'] } };
    expect(agree(one, { kind: 'obstacles', value: { kinds: ['capital'] } })).toBe(true);
  });
});

describe('the card of a register', () => {
  it('says what it knows, and nothing that it does not', () => {
    const card = cardOf({
      legalStage: sourced('completed' as const, 5),
      hasNpwp: sourced(false, 5),
      outlets: sourced([], 5),
      land: sourced([{ ownership: 'BMDes', squareMeters: null }], 5),
      loans: { ...sourced([{ lender: 'X', status: 'Approved' }], 7), asOf: null },
      management: sourced({ board: 5, supervisors: 2, managers: 0 }, 5),
      coordinates: sourced({ latitude: 0, longitude: 0 }, 5),
    });
    const said = registerStatements(card);
    expect(
      said.map(({ observedAt, statement }) => [statement.kind, statement.value, observedAt]),
    ).toEqual([
      ['legal-status', { stage: 'completed' }, 5],
      ['npwp', { present: false }, 5],
      ['land', { status: 'available' }, 5],
      ['outlet', { status: 'not-open' }, 5],
      ['loan', { status: 'not-told', lender: null }, 7],
      [
        'management',
        {
          filled: ['chair', 'deputy-business', 'deputy-members', 'secretary', 'treasurer'],
          vacant: ['managers'],
        },
        5,
      ],
    ]);
    expect(said.every(({ statement }) => factKinds.includes(statement.kind))).toBe(true);
  });
});
