import { getResponse } from 'msw/utils/get-response';
import { twilioProvider } from '../../src/msw/index.js';

export const account = { accountSid: 'AC1', authToken: 'kunci-rahasia-kami' } as const;

/** One request, as Twilio hears it. */
export interface ReceivedRequest {
  readonly method: string;
  readonly url: string;
  readonly authorization: string;
  readonly form: Readonly<Record<string, string>>;
}

/** A network that ends at a stand-in for Twilio, and what went over it. */
export function twilioNetwork() {
  const provider = twilioProvider({ publicUrl: 'https://desk.example/aduan/phone', ...account });
  const heard: ReceivedRequest[] = [];
  /** What is answered next in place of Twilio. */
  const troubles: ((request: Request) => Response | Promise<Response>)[] = [];
  const fetchLike: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    const { method, url, headers } = request;
    const form = Object.fromEntries(new URLSearchParams(await request.clone().text()));
    heard.push({ method, url, authorization: headers.get('authorization') ?? '', form });
    const trouble = troubles.shift();
    if (trouble) return trouble(request);
    return (await getResponse([...provider.handlers], request)) ?? Response.error();
  };
  return {
    ...provider,
    heard,
    troubles,
    placed: () => heard.filter(({ method }) => method === 'POST'),
    fetch: fetchLike,
  };
}
