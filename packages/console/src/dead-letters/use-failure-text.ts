import { useCatalogue } from '../catalogue/language.js';

/** Turns the code of a failure into plain text; an unknown code is shown as it is. */
export function useFailureText(): (code: string) => string {
  const { failures } = useCatalogue('ticket');
  return (code) => {
    const bare = code.replace(/^channel-/, '').replaceAll('_', '-');
    const known = failures.known[bare] ?? (bare.startsWith('store-') ? failures.store : null);
    return known ?? failures.other(code);
  };
}
