import { useCatalogue } from '../catalogue/language.js';
import { useNames } from '../ticket/use-names.js';
import type { FactStatement } from './fact-types.js';
import type { Fact } from './facts-queries.js';

type Sourced = Pick<Fact, 'authors' | 'source' | 'system'>;
type Judged = { readonly verdict: Omit<NonNullable<Fact['verdict']>, 'at'> | null };

/** Describes a fact: the statement, its source, and its age. */
export function useFactText() {
  const { cooperativeFacts: words } = useCatalogue('facts');
  const who = useNames();

  function value(statement: FactStatement): string {
    switch (statement.kind) {
      case 'legal-status':
        return words.values[statement.value.stage] ?? statement.value.stage;
      case 'nib':
      case 'npwp':
      case 'bank-account':
      case 'facilitator':
        return statement.value.present ? words.there : words.missing;
      case 'loan': {
        const { lender, status } = statement.value;
        const said = words.loans[status];
        return lender === null ? said : `${said} (${words.lenders[lender]})`;
      }
      case 'management': {
        const { filled, vacant } = statement.value;
        const names = (seats: typeof filled) => seats.map((seat) => words.seats[seat]).join(', ');
        return [
          filled.length > 0 && words.filled(names(filled)),
          vacant.length > 0 && words.vacant(names(vacant)),
        ]
          .filter(Boolean)
          .join('; ');
      }
      case 'members':
        return words.members(statement.value.count);
      case 'obstacles':
        return statement.value.kinds.map((kind) => words.obstacles[kind]).join(', ');
      default:
        return words.values[statement.value.status] ?? statement.value.status;
    }
  }

  function source({ authors, source, system }: Sourced): string {
    if (source === 'register') return words.sources.register(who.system(system ?? ''));
    if (source === 'officer') return words.sources.officer(authors.map(who.officer).join(', '));
    return words.sources[source];
  }

  function verdict({ verdict }: Judged): string | null {
    if (!verdict) return null;
    const { by, means, outcome, reason } = verdict;
    const said = words.verdicts[outcome](who.officer(by), words.means[means]);
    return reason === '' ? said : `${said} “${reason}”`;
  }

  return { value, source, verdict, age: words.age };
}
