import { InputError } from '@aduan/core';
import type { Operation } from './operation.js';

/** A path without the names of its parameters, which sort after every word. */
const formOf = ({ path }: Operation) => path.replaceAll(/\{\w+\}/g, '{}');

/** Sorts operations so that a fixed path segment precedes a parameter in the same position. */
export function byPrecision(one: Operation, other: Operation): number {
  const [first, second] = [formOf(one), formOf(other)];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** @throws InputError when two operations have the same name or the same path, such as operations of two plugins */
export function requireDistinct(operations: readonly Operation[]): void {
  const taken = new Map<string, string>();
  for (const operation of operations) {
    const { call, method, name } = operation;
    for (const sign of [`the name "${name}"`, `${method.toUpperCase()} ${formOf(operation)}`]) {
      const other = taken.get(sign);
      if (other !== undefined) refuse(`"${call ?? name}" and "${other}" both have ${sign}`);
      taken.set(sign, call ?? name);
    }
  }
}

function refuse(message: string): never {
  throw new InputError(`The API cannot be made: ${message}.`, [{ message, path: ['plugins'] }]);
}
