import type { CallEvent } from '@aduan/core/voice';

type Fields = Readonly<Record<string, unknown>>;

/** A hook of jambonz: the query of its address, and its body. */
export interface SentHook {
  /** Empty for the first one of a call. */
  readonly query: string;
  readonly payload: Fields;
}

/** Fields of every hook of a call. */
export function baseOf(
  { call, from, to }: Pick<CallEvent, 'call' | 'from' | 'to'>,
  account: string,
): Fields {
  return {
    call_sid: call,
    account_sid: account,
    application_sid: '7087fe50-8acb-4f3b-b820-97b573723aab',
    direction: 'inbound',
    from: from ?? 'anonymous',
    to: to ?? '',
    call_id: 'a1b2c3@10.0.0.1',
    call_status: 'in-progress',
    sip_status: 200,
    trace_id: '1d2e3f',
  };
}

/** The hook for an event. */
export function hookOfEvent(event: CallEvent, account: string): SentHook {
  const { kind, ...fields } = said(event, account);
  const turn = kind === 'status' ? '' : `turn=${event.turn}&`;
  const silence = kind === 'record' ? '&silence=5' : '';
  return {
    query: kind === undefined ? '' : `?${turn}for=${kind}${silence}`,
    payload: { ...baseOf(event, account), ...fields },
  };
}

function said(event: CallEvent, account: string): Fields & { readonly kind?: string } {
  switch (event.type) {
    case 'incoming':
      return { call_status: 'trying', sip_status: 100 };
    case 'ended':
      return {
        kind: 'status',
        call_status: 'completed',
        duration: 12,
        call_termination_by: 'caller',
      };
    case 'digits':
      return { kind: 'gather', reason: 'dtmfDetected', digits: event.digits };
    case 'speech':
      return { kind: 'gather', reason: 'speechDetected', speech: speechOf(event) };
    case 'silence':
      return { kind: 'gather', reason: 'timeout' };
    case 'recorded':
    case 'recording-ready':
      return {
        kind: 'record',
        ...(event.recording && { dial_call_duration: event.recording.seconds }),
      };
    case 'queued':
      return {
        kind: 'hold',
        queue_sid: `queue:${account}:petugas`,
        queue_time: event.seconds,
        queue_size: 4,
        ...(event.position !== null && { queue_position: event.position - 1 }),
      };
    case 'connected':
      return { kind: 'dial', dial_call_status: dialled[event.outcome] };
    case 'continued':
      return { kind: 'wait' };
  }
}

const dialled = { answered: 'completed', timeout: 'no-answer', unavailable: 'busy' } as const;

/** Recognised speech in the form of jambonz. */
export function speechOf({ text, confidence }: { text: string; confidence?: number | undefined }) {
  return {
    language_code: 'id-ID',
    channel_tag: 1,
    is_final: true,
    alternatives: [{ transcript: text, ...(confidence !== undefined && { confidence }) }],
    vendor: { name: 'google', evt: {} },
  };
}
