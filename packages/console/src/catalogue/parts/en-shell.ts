import { enCalls } from '../en-calls.js';
import { enDesk } from '../en-desk.js';
import { enHome } from '../en-home.js';
import { enPages } from '../en-pages.js';
import { enSignIn } from '../en-sign-in.js';
import type { idShellPart } from './id-shell.js';

/** Texts of every page and of the first list, in English. */
export const enShellPart: typeof idShellPart = {
  ...enDesk,
  ...enPages,
  ...enHome,
  ...enCalls,
  ...enSignIn,
};
