import type { FaultQueue } from '@aduan/http/stand-in';
import { type HttpHandler, http } from 'msw/http';
import type { PlacedCalls } from './placed-calls.js';
import { faultResponse, refusal, type TwilioFault } from './twilio-error.js';

/** State of the stand-in that its endpoints use. */
export interface TwilioState {
  readonly accountSid: string;
  readonly authToken: string;
  readonly faults: FaultQueue<TwilioFault>;
  readonly calls: PlacedCalls;
  /** Every recording, as WAV. */
  readonly sound: Uint8Array<ArrayBuffer>;
}

const notFound = { code: 20_404, status: 404 } as const;

/** The address of an account. */
export function accountUrl(accountSid: string): string {
  return `https://api.twilio.com/2010-04-01/Accounts/${encodeURIComponent(accountSid)}`;
}

/** The endpoints of the REST interface that a line uses. */
export function twilioHandlers(state: TwilioState): HttpHandler[] {
  const { accountSid, authToken, faults, calls, sound } = state;
  const account = accountUrl(accountSid);
  const authorization = `Basic ${btoa(`${accountSid}:${authToken}`)}`;

  async function perform(request: Request, work: () => Promise<Response>): Promise<Response> {
    const isOurs = request.headers.get('authorization') === authorization;
    const fault = isOurs ? faults.next() : 'token-expired';
    if (fault === 'timeout') await work();
    return fault ? faultResponse(fault) : work();
  }

  async function place(request: Request): Promise<Response> {
    const form = new URLSearchParams(await request.text());
    const [to, from, twiml] = ['To', 'From', 'Twiml'].map((name) => form.get(name));
    if (!to || !from || !twiml) return refusal({ code: 21_201 });
    const { sid } = calls.place({ to, from, twiml });
    return Response.json({ sid, status: 'queued' }, { status: 201 });
  }

  async function show(sid: string): Promise<Response> {
    const status = calls.statusOf(sid);
    return status ? Response.json({ sid, status }) : refusal(notFound);
  }

  async function list({ url }: Request): Promise<Response> {
    const parent = new URL(url).searchParams.get('ParentCallSid') ?? '';
    return Response.json({ calls: calls.childrenOf(parent) });
  }

  const wav = async () => new Response(sound, { headers: { 'content-type': 'audio/wav' } });

  return [
    http.post(`${account}/Calls.json`, ({ request }) => perform(request, () => place(request))),
    http.get(`${account}/Calls.json`, ({ request }) => perform(request, () => list(request))),
    http.get(`${account}/Calls/:file`, ({ request, params }) =>
      perform(request, () => show(`${params.file}`.replace(/\.json$/, ''))),
    ),
    http.get(`${account}/Recordings/:sid`, ({ request }) => perform(request, wav)),
  ];
}
