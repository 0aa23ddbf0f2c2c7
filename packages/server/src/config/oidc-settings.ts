import type { OidcAccountsOptions } from '@aduan/accounts/oidc';
import type { Environment } from './environment-table.js';

/** A sign-in at an OpenID Connect provider, such as a ministry's. */
export type OidcConfig = Omit<OidcAccountsOptions, 'id' | 'name' | 'officer' | 'logger'> &
  Partial<Pick<OidcAccountsOptions, 'name'>>;

const prefix = 'ADUAN_OIDC_';

/**
 * Reads the provider of a desk. Variables of the environment take precedence, all of them together.
 *
 * @returns null when there is none
 * @throws TypeError that names the missing variable, never the value of a secret
 */
export function readOidc(
  configured: OidcConfig | undefined,
  environment: Environment,
): OidcConfig | null {
  const isNamed = Object.keys(environment).some(
    (name) => name.startsWith(prefix) && environment[name],
  );
  if (!isNamed) return configured ?? null;
  const required = (name: string) => {
    const value = environment[prefix + name];
    if (value) return value;
    throw new TypeError(`The sign-in by OpenID Connect also needs ${prefix}${name}.`);
  };
  const { ADUAN_OIDC_NAME: name, ADUAN_OIDC_SECOND_FACTOR: amr } = environment;
  return {
    issuer: required('ISSUER'),
    clientId: required('CLIENT_ID'),
    clientSecret: required('CLIENT_SECRET'),
    ...(name && { name: { id: name, en: name } }),
    ...(amr && { secondFactor: { amr: amr.split(',').map((value) => value.trim()) } }),
  };
}
