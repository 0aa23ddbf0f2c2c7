import type { Answered } from '../api/answered.js';
import { useCatalogue } from '../catalogue/language.js';
import { useNames } from '../ticket/use-names.js';
import { msOf } from '../time/instant.js';
import { useNow } from '../time/use-now.js';

const dayMs = 86_400_000;

type CooperativeOfTicket = Answered<'CooperativeOfTicket'>;
type Card = NonNullable<CooperativeOfTicket['card']>;
/** A value of the API, with the type that the register gives it. */
type Sourced<Value> = Omit<Card['facts'][string], 'value'> & { readonly value: Value };
/** Facts that a register may have; unknown facts are missing. */
interface CooperativeFacts {
  readonly legalStage?: Sourced<string>;
  readonly hasNib?: Sourced<boolean>;
  readonly hasNpwp?: Sourced<boolean>;
  readonly hasBankAccount?: Sourced<boolean>;
  /** How many people. */
  readonly management?: Sourced<Record<'board' | 'managers' | 'supervisors', number>>;
  readonly outlets?: Sourced<readonly { readonly kind: string; readonly active: boolean }[]>;
  readonly land?: Sourced<readonly { readonly ownership: string }[]>;
  readonly loans?: Sourced<readonly { readonly status: string }[]>;
  readonly facilitator?: Sourced<{ readonly id: string }>;
}

/** A cooperative's data in the register, grouped by source and age. */
export function CooperativeCard({ facts }: { readonly facts: Card['facts'] }) {
  const lines = useFactLines(facts as CooperativeFacts);
  const { cooperative } = useCatalogue('ticket');
  const who = useNames();
  const age = useAge();
  const bySource = Map.groupBy(lines, ([, , fact]) =>
    cooperative.source(who.system(fact.source), age(fact)),
  );
  return [...bySource].map(([source, lines]) => (
    <section key={source} className="sourced-facts">
      <dl className="facts">
        {lines.map(([name, value]) => (
          <div key={name}>
            <dt>{cooperative.facts[name] ?? name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="fact-source">{source}</p>
    </section>
  ));
}

/** Contradictions between citizen and register. */
export function Contradictions({
  found,
}: {
  readonly found: CooperativeOfTicket['contradictions'];
}) {
  const { cooperative } = useCatalogue('ticket');
  if (found.length === 0) return null;
  return (
    <ul className="contradictions">
      {found.map((code) => (
        <li key={code}>{cooperative.contradictions[code]}</li>
      ))}
    </ul>
  );
}

type Line = readonly [keyof CooperativeFacts, string, Sourced<unknown>];

function useFactLines(facts: CooperativeFacts): readonly Line[] {
  const { cooperative: catalogue } = useCatalogue('ticket');
  const yes = (value: boolean) => (value ? catalogue.there : catalogue.missing);
  const list = (values: readonly string[]) => values.join(', ') || catalogue.missing;
  const { facilitator, hasBankAccount, hasNib, hasNpwp, land, legalStage, loans } = facts;
  const { management, outlets } = facts;
  const lines: (Line | undefined)[] = [
    legalStage && [
      'legalStage',
      catalogue.stages[legalStage.value] ?? legalStage.value,
      legalStage,
    ],
    hasNib && ['hasNib', yes(hasNib.value), hasNib],
    hasNpwp && ['hasNpwp', yes(hasNpwp.value), hasNpwp],
    hasBankAccount && ['hasBankAccount', yes(hasBankAccount.value), hasBankAccount],
    management && ['management', people(management.value), management],
    outlets && [
      'outlets',
      list(outlets.value.map(({ active, kind }) => catalogue.active(kind, active))),
      outlets,
    ],
    land && ['land', list(land.value.map(({ ownership }) => ownership)), land],
    loans && ['loans', list(loans.value.map(({ status }) => status)), loans],
    facilitator && ['facilitator', facilitator.value.id, facilitator],
  ];
  return lines.filter((line) => line !== undefined);

  function people({
    board,
    managers,
    supervisors,
  }: Record<'board' | 'managers' | 'supervisors', number>) {
    return catalogue.people(board, supervisors, managers);
  }
}

function useAge(): (fact: Sourced<unknown>) => string {
  const { ages } = useCatalogue('ticket').cooperative;
  const now = useNow();
  return ({ asOf, fetchedAt }) => {
    const days = Math.floor(Math.max(0, now - msOf(asOf ?? fetchedAt)) / dayMs);
    if (days === 0) return ages.today;
    return days < 60 ? ages.days(days) : ages.months(Math.floor(days / 30));
  };
}
