import { isLoopback } from '../../config/server-settings.js';
import { type Check, findingIf } from '../check.js';

const everybody = /^(?:0\.0\.0\.0|::)(?:\/0)?$|\/0$/;
const firstUnprivileged = 1_024;

/** Whether others than this machine reach the desk. */
function isPublic(environment: Readonly<Record<string, string | undefined>>): boolean {
  const { ADUAN_PUBLIC_URL: url, HOST = '127.0.0.1' } = environment;
  const host = url ? (URL.parse(url)?.hostname ?? '') : HOST;
  return !isLoopback(host);
}

/** Port, address, proxies, https, sample data. */
export const network: Check = {
  id: 'network',
  find({ environment, isServing, portIsFree, user }) {
    const { ADUAN_PUBLIC_URL: url, ADUAN_SAMPLES, HOST = '127.0.0.1', PORT } = environment;
    const proxies = (environment.ADUAN_TRUSTED_PROXIES ?? '').split(/[\s,]+/).filter(Boolean);
    const port = Number(PORT ?? 3_000);
    const open = isPublic(environment);
    return [
      ...findingIf(
        !Number.isInteger(port) || port < 0 || port > 65_535,
        'port-wrong',
        'error',
        'PORT is no number from 0 to 65535.',
        'Set PORT=3000, or leave it out.',
      ),
      ...findingIf(
        port > 0 && port < firstUnprivileged && user !== 0,
        'port-privileged',
        'error',
        `Port ${port} is for root only.`,
        'Take a port from 1024 on and put a web server with https before it.',
      ),
      ...findingIf(
        portIsFree === false && !isServing,
        'port-taken',
        'error',
        `Another program listens on port ${port}.`,
        'Stop it, or set another PORT.',
      ),
      ...findingIf(
        url !== undefined && url !== '' && URL.parse(url) === null,
        'public-url-wrong',
        'error',
        'ADUAN_PUBLIC_URL is no whole address.',
        'Write it like https://desk.example/',
      ),
      ...findingIf(
        open && URL.parse(url ?? '')?.protocol !== 'https:',
        'no-https',
        'error',
        'The desk can be reached from outside without https: passwords and reports travel in clear.',
        'Put it behind a web server with a certificate, and set ADUAN_PUBLIC_URL=https://…',
      ),
      ...findingIf(
        proxies.some((proxy) => everybody.test(proxy)),
        'proxies-everybody',
        'error',
        'ADUAN_TRUSTED_PROXIES trusts everybody: each client may claim any address, and no limit holds.',
        'Name the address of your proxy only, such as 127.0.0.1.',
      ),
      ...findingIf(
        open && proxies.length === 0 && isLoopback(HOST),
        'proxies-missing',
        'warning',
        'A proxy stands before the desk and is not trusted: all clients share one address, and its limits.',
        'Name it: ADUAN_TRUSTED_PROXIES=127.0.0.1',
      ),
      ...findingIf(
        open && ADUAN_SAMPLES !== undefined && ADUAN_SAMPLES !== 'none',
        'samples-public',
        'error',
        'Sample data is on, and the desk can be reached from outside.',
        'Set ADUAN_SAMPLES=none and begin with an empty store.',
      ),
    ];
  },
};
