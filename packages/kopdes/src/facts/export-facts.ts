import { isoInstant } from '@aduan/core/channel';
import { contradictionsAmong } from './contradictions.js';
import type { Dossier } from './dossiers.js';
import { isAccepted } from './evolve-fact.js';
import type { ExportedFact } from './exported-fact.js';
import type { Fact } from './fact.js';

/** The accepted facts, by cooperative. @param timeZone - of the office, for the offsets */
export function exportedFacts(
  dossiers: readonly Dossier[],
  timeZone: string,
  isStale: (fact: Fact) => boolean,
): readonly ExportedFact[] {
  const iso = (at: number) => isoInstant(at, timeZone);
  return dossiers.flatMap(([, facts]) => {
    const opposed = new Set(contradictionsAmong(facts).flatMap((pair) => pair.facts));
    return facts.filter(isAccepted).map((fact): ExportedFact => {
      const { confidence, cooperative, region, source, statement, system, verdict, version } = fact;
      return {
        ...{ statement, cooperative, region, source, system, confidence, version },
        observedAt: iso(fact.observedAt),
        recordedAt: iso(fact.recordedAt),
        outcome: verdict?.outcome ?? null,
        means: verdict?.means ?? null,
        judgedAt: verdict && iso(verdict.at),
        isStale: isStale(fact),
        isContradicted: opposed.has(fact.id),
      };
    });
  });
}
