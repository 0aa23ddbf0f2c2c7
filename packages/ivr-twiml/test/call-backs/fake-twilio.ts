export const account = { accountSid: 'AC1', authToken: 'kunci-rahasia-kami' } as const;

/** One request, as Twilio hears it. */
export interface ReceivedRequest {
  readonly method: string;
  readonly url: string;
  readonly authorization: string;
  readonly form: Readonly<Record<string, string>>;
}

/** The REST interface of Twilio, as far as calls are placed and looked at by it. It knows no other address. */
export function fakeTwilio() {
  const heard: ReceivedRequest[] = [];
  const calls = new Map<string, { readonly status: string; readonly parent: string | null }>();
  const list = 'https://api.twilio.com/2010-04-01/Accounts/AC1/Calls.json';
  /** What is answered next in place of what was asked for. */
  const troubles: ((request: Request) => Response | Promise<Response>)[] = [];

  function answer({ method, url, form }: ReceivedRequest): Response {
    if (method === 'POST' && url === list) {
      if (!form.To || !form.From || !form.Twiml) return Response.json({}, { status: 400 });
      const sid = `CA${calls.size + 1}`;
      calls.set(sid, { status: 'queued', parent: null });
      return Response.json({ sid, status: 'queued' }, { status: 201 });
    }
    const { origin, pathname, searchParams } = new URL(url);
    if (method === 'GET' && `${origin}${pathname}` === list) {
      const parent = searchParams.get('ParentCallSid');
      const children = [...calls].filter(([, call]) => call.parent === parent);
      return Response.json({ calls: children.map(([sid, { status }]) => ({ sid, status })) });
    }
    const [, sid = ''] = /\/2010-04-01\/Accounts\/AC1\/Calls\/(\w+)\.json$/.exec(pathname) ?? [];
    const call = calls.get(sid);
    if (method !== 'GET' || !call) return Response.json({ code: 20404 }, { status: 404 });
    return Response.json({ sid, status: call.status });
  }

  return {
    heard,
    troubles,
    placed: () => heard.filter(({ method }) => method === 'POST'),
    fetch: (async (input: string | URL | Request, init?: RequestInit) => {
      const request = new Request(input, init);
      const { method, url, headers } = request;
      const form = Object.fromEntries(new URLSearchParams(await request.text()));
      const said = { method, url, authorization: headers.get('authorization') ?? '', form };
      heard.push(said);
      const trouble = troubles.shift();
      if (trouble) return trouble(request);
      const { accountSid, authToken } = account;
      const known = said.authorization === `Basic ${btoa(`${accountSid}:${authToken}`)}`;
      return known ? answer(said) : Response.json({ code: 20003 }, { status: 401 });
    }) as typeof fetch,
    /**
     * What becomes of the officer who was rung last, and of the citizen after him; null when nobody is rung after him.
     *
     * @returns what becomes of the citizen later
     */
    end(officer: string, citizen: string | null = null) {
      const parent = `CA${calls.size}`;
      const child = `CA${calls.size + 1}`;
      calls.set(parent, { status: officer, parent: null });
      const later = (status: string) => void calls.set(child, { status, parent });
      if (citizen !== null) later(citizen);
      return later;
    },
  };
}
