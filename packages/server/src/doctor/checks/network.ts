import { isLoopback } from '../../config/server-settings.js';
import type { Check } from '../check.js';
import { findingIf } from '../finding.js';

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
      ...findingIf(!Number.isInteger(port) || port < 0 || port > 65_535, 'port-wrong'),
      ...findingIf(port > 0 && port < firstUnprivileged && user !== 0, 'port-privileged', { port }),
      ...findingIf(portIsFree === false && !isServing, 'port-taken', { port }),
      ...findingIf(url !== undefined && url !== '' && URL.parse(url) === null, 'public-url-wrong'),
      ...findingIf(open && URL.parse(url ?? '')?.protocol !== 'https:', 'no-https'),
      ...findingIf(
        proxies.some((proxy) => everybody.test(proxy)),
        'proxies-everybody',
      ),
      ...findingIf(open && proxies.length === 0 && isLoopback(HOST), 'proxies-missing'),
      ...findingIf(
        open && ADUAN_SAMPLES !== undefined && ADUAN_SAMPLES !== 'none',
        'samples-public',
      ),
    ];
  },
};
