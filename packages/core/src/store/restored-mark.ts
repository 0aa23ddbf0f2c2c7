/**
 * Key of the value that a restore leaves in the store for each tenant. While it is there, the desk does not start; `redo`
 * removes it.
 */
export const restoredMark = 'restored';
