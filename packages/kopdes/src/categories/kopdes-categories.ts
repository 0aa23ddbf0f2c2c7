import type { Category } from '@aduan/core/ticket';
import { generalCategories } from './general-categories.js';
import { kdmpBusinessCategories } from './kdmp-business-categories.js';
import { kdmpFoundingCategories } from './kdmp-founding-categories.js';
import { kdmpGovernanceCategories } from './kdmp-governance-categories.js';
import { kspCategories } from './ksp-categories.js';

/**
 * The topics that cooperatives complain and ask about in Indonesia: Koperasi Desa/Kelurahan Merah Putih (KDMP),
 * savings-and-loan cooperatives (KSP), cooperatives in general, and the ministry's services. This project collected
 * them from the press, Inpres 9/2025 and Juklak Menkop 1/2025; it is not an official list. The kind of a ticket says
 * whether it is a complaint, a question or a suggestion, not its category.
 */
export const kopdesCategories: readonly Category[] = [
  ...kdmpFoundingCategories,
  ...kdmpBusinessCategories,
  ...kdmpGovernanceCategories,
  ...kspCategories,
  ...generalCategories,
];
