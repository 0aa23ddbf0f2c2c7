import { cardChecks } from './check-cards.js';
import { codeChecks } from './check-codes.js';
import { contractChecks } from './check-contract.js';
import { nameChecks } from './check-names.js';
import { outageChecks } from './check-outages.js';
import { placeChecks } from './check-places.js';
import { pushChecks } from './check-pushing.js';
import { updateChecks } from './check-updates.js';
import { withholdingChecks } from './check-withholding.js';
import type { DirectoryCheck } from './directory-conformance.js';

/** All checks, in the order of the report. */
export const directoryChecks: readonly DirectoryCheck[] = [
  ...contractChecks,
  ...codeChecks,
  ...nameChecks,
  ...placeChecks,
  ...cardChecks,
  ...pushChecks,
  ...withholdingChecks,
  ...updateChecks,
  ...outageChecks,
];
