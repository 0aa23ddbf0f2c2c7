import type { Step, StepFacts } from '@aduan/core';
import type { Attributes } from '@opentelemetry/api';

/** What a span says of its step. */
export function spanAttributes({ ticketId, tickets: cases, ...facts }: StepFacts): Attributes {
  return {
    ...commonOf(facts),
    ...(ticketId !== undefined && { 'aduan.ticket.id': ticketId }),
    ...(cases !== undefined && { 'aduan.cases': cases }),
  };
}

/** What a measurement is counted under: only what has few values. */
export function metricAttributes(step: Step, facts: StepFacts): Attributes {
  return { 'aduan.step': step, ...commonOf(facts) };
}

function commonOf({ channel, command, outcome, error, status }: StepFacts): Attributes {
  return {
    ...(channel !== undefined && { 'aduan.channel': channel }),
    ...(command !== undefined && { 'aduan.command': command }),
    ...(outcome !== undefined && { 'aduan.outcome': outcome }),
    ...(error !== undefined && { 'error.type': error }),
    ...(status !== undefined && { 'http.response.status_code': status }),
  };
}
