export type { Category, CategoryChoice, CategoryExtension } from './category.js';
export { type CategoryTree, categoryTree } from './category-tree.js';
export { emergencyCategories, isUrgent, type UrgencyFacts } from './emergency-topics.js';
export { extendCategories } from './extend-categories.js';
export { dataProtectionCategories } from './personal-data-topics.js';
