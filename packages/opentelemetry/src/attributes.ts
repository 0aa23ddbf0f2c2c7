import type { Step, StepFacts } from '@aduan/core/channel';
import type { Attributes } from '@opentelemetry/api';

/** The attributes of a step's span. */
export function spanAttributes({ ticketId, tickets, ...facts }: StepFacts): Attributes {
  return {
    ...commonOf(facts),
    ...(ticketId !== undefined && { 'aduan.ticket.id': ticketId }),
    ...(tickets !== undefined && { 'aduan.tickets': tickets }),
  };
}

/** The attributes of a measurement: only those with few values. */
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
