import type { Actor, CooperativeRef } from '../api/model.js';
import { useDesk, useOfficer } from '../api/queries.js';
import { asWords } from '../catalogue/as-words.js';
import { useCatalogue, useLabel } from '../catalogue/language.js';

/** Names for ids: officers, teams, categories, regions, channels, actors. */
export function useNames() {
  const desk = useDesk();
  const self = useOfficer();
  const label = useLabel();
  const catalogue = useCatalogue();

  const listed = (id: string) => desk.officers.find((each) => each.id === id);
  const officer = (id: string) =>
    // A desk that lists no officers still knows who has signed in, and the ids of the others.
    listed(id)?.name ?? (id === self.id ? self.name : id);
  const isHere = (id: string) => listed(id)?.isHere !== false;
  const recused = (code: string, cooperative: CooperativeRef | null) => {
    const { nikop, simkopdesId } = cooperative ?? {};
    if (cooperative && (code === nikop || code === simkopdesId)) return cooperative.name;
    const named = [
      ...desk.teams.map(({ code: id, name }) => ({ id, name: label(name) })),
      ...desk.officers,
      ...desk.referrals.map(({ agency: id, name }) => ({ id, name: label(name) })),
    ];
    return named.find(({ id }) => id === code)?.name ?? catalogue.names.recused;
  };
  return {
    officer,
    isHere,
    /** The officer of a ticket, and whether they have left, so that it is effectively unassigned. */
    handler: (id: string) =>
      isHere(id) ? officer(id) : `${officer(id)} (${catalogue.names.left})`,
    isSelf: (id: string | null) => id === self.id,
    team: (id: string | null) => {
      const team = desk.teams.find(({ code }) => code === id);
      if (id === null) return catalogue.names.noTeam;
      return team ? label(team.name) : catalogue.names.unit;
    },
    /** Whom a ticket is about: an officer, a team, or the cooperative that it names by its numbers; each once. */
    recused: (recusals: readonly string[], cooperative: CooperativeRef | null) => [
      ...new Set(recusals.map((code) => recused(code, cooperative))),
    ],
    /** A topic, or a group of topics: the desk lists those that may be chosen, each with its groups. */
    category: (code: string | null) => {
      if (code === null) return catalogue.queue.noTopic;
      const within = desk.categories.find(
        (each) => each.code === code || each.code.startsWith(`${code}.`),
      );
      const name = within?.path[code.split('.').length - 1];
      return name ? label(name) : catalogue.names.category;
    },
    categoryPath: (code: string | null) => {
      const category = desk.categories.find((each) => each.code === code);
      if (!category) return code === null ? catalogue.names.noCategory : catalogue.names.category;
      // Lets a long word such as "Desa/Kelurahan" break after its slash.
      return category.path.map(label).join(' › ').replaceAll('/', '/\u200b');
    },
    /** The regency or province of a place; null where there is none. */
    region: (code: string | null) => {
      if (code === null) return null;
      const around = [code, code.slice(0, 5), code.slice(0, 2)];
      const known = around.flatMap((each) => desk.regions.find((one) => one.code === each) ?? []);
      return known[0]?.name ?? catalogue.names.region;
    },
    /** The name of a kind. */
    kind: (id: string) => {
      const kind = desk.kinds.find((each) => each.id === id);
      return kind ? label(kind.label) : catalogue.names.kind;
    },
    /** The name of a channel; that of a host is its id in words. */
    channel: (name: string) => catalogue.channels[name] ?? asWords(name),
    agency: (code: string) => {
      const agency = desk.referrals.find((each) => each.agency === code);
      return agency ? label(agency.name) : catalogue.names.unit;
    },
    /** The name of another system or agency. */
    system: (code: string) => {
      const agency = desk.referrals.find((each) => each.agency === code);
      return agency ? label(agency.name) : `${code.charAt(0).toUpperCase()}${code.slice(1)}`;
    },
    state: (state: string) => {
      const known = desk.states[state];
      return known ? label(known.official) : catalogue.names.state;
    },
    actor: ({ id, kind }: Actor) =>
      kind === 'citizen'
        ? catalogue.names.citizen
        : kind === 'system'
          ? catalogue.names.system
          : officer(id),
  };
}
