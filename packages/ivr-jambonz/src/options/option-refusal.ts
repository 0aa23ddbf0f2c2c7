import { InputError } from '@aduan/core';

/** Refuses an option by its name, without what stands in it. */
export function refusal(option: string, message: string): InputError {
  return new InputError(`"${option}" ${message}.`, [{ message, path: [option] }]);
}
