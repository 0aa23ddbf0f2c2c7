import { useCatalogue } from '../../catalogue/language.js';
import { useNames } from '../../ticket/use-names.js';
import type { LimitTarget } from './limits-body.js';

/** What a limit is about: its kinds, its topics, and what else narrows it. */
export function useLimitSubject(): (target: LimitTarget) => string {
  const { officeSettings } = useCatalogue('office');
  const { limits: texts } = officeSettings;
  const names = useNames();
  return ({ when = {} }) => {
    const { categories = [], channels = [], kinds = [], priorities = [], supervisory } = when;
    const said = [
      kinds.map(names.kind).join(', ') || texts.allKinds,
      ...(supervisory === undefined ? [] : [texts.supervisory[supervisory ? 'yes' : 'no']]),
      ...(categories.length === 0 ? [] : [texts.about(categories.map(names.category).join(', '))]),
      ...(channels.length === 0 ? [] : [texts.through(channels.map(names.channel).join(', '))]),
      ...priorities,
    ];
    return said.join(' ');
  };
}
