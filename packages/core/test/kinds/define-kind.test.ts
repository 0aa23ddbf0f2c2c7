import { expect, test } from 'vitest';
import { InputError } from '../../src/errors.js';
import { defaultKinds } from '../../src/kinds/default-kinds.js';
import { defineKind } from '../../src/kinds/define-kind.js';
import type { KindDefinition } from '../../src/kinds/kind-definition.js';

const permit: KindDefinition = { id: 'permit', label: { id: 'Izin', en: 'Permit' } };
const place = { name: 'place', label: { id: 'Tempat usaha', en: 'Place of business' } };

function mistakesOf(change: Partial<KindDefinition>): readonly string[] {
  try {
    defineKind({ ...permit, ...change });
    return [];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.issues.map(({ message, path }) => `${path?.join('.')} ${message}`);
  }
}

test('a kind is defined as it is given', () => {
  expect(defineKind(permit)).toBe(permit);
});

test('the kinds of the library have no mistakes', () => {
  for (const kind of defaultKinds) expect(defineKind(kind)).toBe(kind);
});

test.each<[what: string, change: Partial<KindDefinition>, mistakes: readonly string[]]>([
  ['an id with a space', { id: 'a permit' }, ['id must be small letters, digits and dashes']],
  ['an empty label', { label: { id: '', en: 'Permit' } }, ['label must not be empty']],
  [
    'a receipt that tells no PIN',
    { received: { id: 'Nomornya {number}, PIN-nya {pin}.', en: 'Its number is {number}.' } },
    ['received must hold {number} and {pin}'],
  ],
  [
    'letters that no number can have',
    { letters: 'izin' },
    ['letters must be 1 to 8 capital letters'],
  ],
  [
    'two lines of one name',
    { form: { fields: [place, place] } },
    ['form.fields must have a name each'],
  ],
  [
    'a line whose name is no name',
    { form: { fields: [{ ...place, name: 'the place' }] } },
    ['form.fields must have names of letters, digits and dashes'],
  ],
])('says what is wrong with %s', (_, change, mistakes) => {
  expect(mistakesOf(change)).toEqual(mistakes);
});
