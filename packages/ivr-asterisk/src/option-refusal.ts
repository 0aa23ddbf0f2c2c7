import { InputError } from '@aduan/core';

/** An error for an invalid option, with its name but not its value. */
export function refusal(option: string, message: string): InputError {
  return new InputError(`"${option}" ${message}.`, [{ message, path: [option] }]);
}
