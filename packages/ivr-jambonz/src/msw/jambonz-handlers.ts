import type { FaultQueue } from '@aduan/http/stand-in';
import { type HttpHandler, http } from 'msw/http';
import * as z from 'zod';
import type { JambonzApi } from '../line/call-back.js';
import { faultResponse, type JambonzFault } from './jambonz-error.js';

/** A call that the desk placed: jambonz rings an officer, and the line has it ring the citizen. */
export interface PlacedCall {
  readonly sid: string;
  /** The officer: a number, or a SIP address. */
  readonly to: string;
  /** Our number. */
  readonly from: string;
  /** The whole body of the request. */
  readonly body: Readonly<Record<string, unknown>>;
}

/** State of the stand-in that its endpoint uses. */
export interface JambonzState {
  readonly accountSid: string;
  readonly api: Pick<JambonzApi, 'url' | 'apiKey'>;
  readonly faults: FaultQueue<JambonzFault>;
  readonly sent: PlacedCall[];
}

const bodySchema = /* @__PURE__ */ z.looseObject({
  from: z.string(),
  to: z.union([
    z.object({ type: z.literal('phone'), number: z.string() }).transform(({ number }) => number),
    z.object({ type: z.literal('sip'), sipUri: z.string() }).transform(({ sipUri }) => sipUri),
  ]),
});

/** The endpoint of the REST interface that places calls. */
export function jambonzHandlers({ accountSid, api, faults, sent }: JambonzState): HttpHandler[] {
  const place = (body: unknown): Response => {
    const { data } = bodySchema.safeParse(body);
    if (!data) return faultResponse({ status: 400 });
    const sid = `call-${sent.length + 1}`;
    sent.push({ sid, to: data.to, from: data.from, body: data });
    return Response.json({ sid }, { status: 201 });
  };
  const address = `${api.url}/Accounts/${encodeURIComponent(accountSid)}/Calls`;
  return [
    http.post(address, async ({ request }) => {
      const isOurs = request.headers.get('authorization') === `Bearer ${api.apiKey}`;
      const fault = isOurs ? faults.next() : 'token-expired';
      const body: unknown = await request.json();
      if (!fault) return place(body);
      if (fault === 'timeout') place(body);
      return faultResponse(fault);
    }),
  ];
}
