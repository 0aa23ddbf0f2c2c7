export { complaint, defaultKinds, informationRequest, suggestion } from './default-kinds.js';
export { defineKind } from './define-kind.js';
export type { DeskKinds } from './desk-kinds.js';
export type { KindDefinition } from './kind-definition.js';
