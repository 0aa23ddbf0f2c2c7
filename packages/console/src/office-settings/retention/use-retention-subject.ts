import { useCatalogue } from '../../catalogue/language.js';
import { useNames } from '../../ticket/use-names.js';
import type { RetentionRule } from './retention-body.js';

/** What a rule is about, in words: "Penarikan simpanan, Berkadar pengawasan". */
export function useRetentionSubject(): (rule: RetentionRule) => string {
  const { officeSettings } = useCatalogue('office');
  const { retention: texts } = officeSettings;
  const names = useNames();
  return ({ when = {} }) => {
    const { categories = [], kinds = [], supervisory } = when;
    const said = [
      ...kinds.map(names.kind),
      ...categories.map(names.categoryPath),
      ...(supervisory === undefined ? [] : [texts.supervisory[supervisory ? 'yes' : 'no']]),
    ];
    return said.length === 0 ? texts.all : said.join(', ');
  };
}
