import { answers, fields } from '@aduan/core/plugin';

/** Fields that inputs of core have as well. */
export const { code, cooperative, freeText, kind, region } = fields;

/** Schemas shared with the answers of core. */
export const { actor, changed, erasureObstacle, facts, instant, label, phase, sources, ticket } =
  answers;
