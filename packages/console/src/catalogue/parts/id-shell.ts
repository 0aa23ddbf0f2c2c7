import { idCalls } from '../id-calls.js';
import { idDesk } from '../id-desk.js';
import { idHome } from '../id-home.js';
import { idPages } from '../id-pages.js';
import { idSignIn } from '../id-sign-in.js';

/** Texts of every page and of the first list, in Indonesian. */
export const idShellPart = {
  ...idDesk,
  ...idPages,
  ...idHome,
  ...idCalls,
  ...idSignIn,
};
