import { ApiError } from '../api/api-error.js';
import { useCatalogue } from '../catalogue/language.js';

/** Why an action was refused, in words. */
export function useRefusalText(): (reason: unknown) => string {
  const { officeSettings } = useCatalogue('office');
  return (reason) =>
    officeSettings.refused[reason instanceof ApiError ? reason.code : 'other'] ??
    officeSettings.refused.other;
}
