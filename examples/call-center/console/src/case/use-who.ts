import type { Actor } from '@aduan/core';
import { useDesk, useOfficer } from '../api/queries.js';
import { useLabel, useWords } from '../catalogue/language.js';

/** Names for ids: officers, teams, categories, regions, channels, actors. */
export function useWho() {
  const desk = useDesk();
  const self = useOfficer();
  const label = useLabel();
  const words = useWords();

  const officer = (id: string) => desk.officers.find((each) => each.id === id)?.name ?? id;
  return {
    officer,
    isSelf: (id: string | null) => id === self.id,
    team: (id: string | null) => {
      const team = desk.teams.find((each) => each.id === id);
      return team ? label(team.name) : (id ?? words.context.noTeam);
    },
    /** Whom a case is about: an officer, a team, or a cooperative by its number. */
    concerned: (code: string) => {
      const team = desk.teams.find((each) => each.id === code);
      return team ? label(team.name) : officer(code);
    },
    category: (code: string | null) => {
      const category = desk.categories.find((each) => each.code === code);
      return category ? label(category.label) : (code ?? words.queue.noTopic);
    },
    categoryPath: (code: string | null) => {
      const category = desk.categories.find((each) => each.code === code);
      if (!category) return code ?? words.context.noCategory;
      // A long word such as "Desa/Kelurahan" may be broken after its stroke.
      return category.path.map(label).join(' › ').replaceAll('/', '/\u200b');
    },
    categoryTail: (code: string | null) => {
      const category = desk.categories.find((each) => each.code === code);
      return category ? category.path.slice(-2).map(label).join(' › ') : '';
    },
    region: (code: string | null) => desk.regions.find((each) => each.code === code)?.name ?? code,
    channel: (name: string) => words.channels[name] ?? name,
    agency: (code: string) => {
      const agency = desk.agencies.find((each) => each.agency === code);
      return agency ? label(agency.name) : code;
    },
    /** Another system, as its people write it: an agency by its name. */
    system: (code: string) => {
      const agency = desk.agencies.find((each) => each.agency === code);
      return agency ? label(agency.name) : `${code.charAt(0).toUpperCase()}${code.slice(1)}`;
    },
    state: (state: string) => {
      const known = desk.states[state];
      return known ? label(known.official) : state;
    },
    actor: ({ id, kind }: Actor) =>
      kind === 'citizen' ? words.case.citizen : kind === 'system' ? words.case.system : officer(id),
  };
}
