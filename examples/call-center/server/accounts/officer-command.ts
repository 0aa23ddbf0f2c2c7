import { parseArgs } from 'node:util';
import { isUnit } from '../desk/organization.js';
import { teams } from '../desk/teams.js';
import type { Accounts } from './accounts.js';
import { isKnownPassword } from './known-passwords.js';
import type { Officer } from './officer.js';

/** Minimum length: with a stolen table of hashes, shorter passwords can be guessed. */
const shortestPassword = 12;
const roles = ['agent', 'officer', 'supervisor', 'auditor'];

/** The dependencies of the command for officers. */
export interface OfficerCommandParts {
  readonly accounts: Accounts;
  /** Asks at the terminal for the new password of an officer. */
  readonly askPassword: (username: string) => Promise<string>;
}

/** How to call the command. */
const officerUsage = `npm run officer -- add NAME --full-name "…" --role ROLE --team TEAM [--title "…"] [--until 2027-12-31]
npm run officer -- passwd NAME
npm run officer -- disable NAME

ROLE  ${roles.join(', ')}; may be given more than once
TEAM  ${teams.map(({ id }) => id).join(', ')}
The password is asked for, or read from the first line of the standard input.`;

/**
 * Adds an officer, sets a password or disables an account, while the desk runs or before its first start.
 *
 * @param args - the arguments of the command
 * @returns what to print
 * @throws Error that says what to correct
 */
export async function officerCommand(
  args: readonly string[],
  { accounts, askPassword }: OfficerCommandParts,
): Promise<string> {
  const { positionals, values } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [action, username = '', ...surplus] = positionals;
  if (surplus.length > 0) throw new Error(officerUsage);
  switch (action) {
    case 'add': {
      const officer = newOfficer(username, values);
      const taken = (await accounts.officers()).some((one) => one.username === username);
      const added = !taken && (await accounts.add(officer, await newPassword(username)));
      if (!added) throw new Error(`There is an officer "${username}" already.`);
      return `${username} dapat masuk. / ${username} can sign in.`;
    }
    case 'passwd': {
      await requireKnown(username);
      await accounts.setPassword(username, await newPassword(username));
      return `Kata sandi ${username} diganti, semua sesinya berakhir. / The password of ${username} is changed, all sessions are over.`;
    }
    case 'disable': {
      await requireKnown(username);
      await accounts.disable(username);
      return `${username} tidak dapat masuk lagi. / ${username} cannot sign in any more.`;
    }
    default:
      throw new Error(officerUsage);
  }

  async function requireKnown(name: string): Promise<void> {
    const isKnown = (await accounts.officers()).some((one) => one.username === name);
    if (!isKnown) throw new Error(`There is no officer "${name}".`);
  }

  async function newPassword(name: string): Promise<string> {
    const password = await askPassword(name);
    if (password.length < shortestPassword || password.length > 200) {
      throw new Error(`A password has ${shortestPassword} to 200 characters.`);
    }
    if (isKnownPassword(password))
      throw new Error('Everybody can read this password. Choose another.');
    return password;
  }
}

const options = {
  'full-name': { type: 'string' },
  role: { type: 'string', multiple: true },
  team: { type: 'string' },
  title: { type: 'string', default: 'Petugas' },
  until: { type: 'string' },
} as const;

type Values = ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];

/** @throws Error for values that make no valid officer */
function newOfficer(username: string, values: Values): Officer {
  const { 'full-name': name = '', role: given = [], team = '', title = '', until } = values;
  if (!/^[a-z][a-z0-9.]{1,39}$/.test(username)) {
    throw new Error('NAME has 2 to 40 small letters, digits and dots, and begins with a letter.');
  }
  const id = username.replaceAll('.', '-');
  if (isUnit(id))
    throw new Error(`${username} is the name of a team: cases would not know which is meant.`);
  if (name.trim() === '' || name.length > 200)
    throw new Error('--full-name is 1 to 200 characters: citizens read it beside an answer.');
  if (given.length === 0 || given.some((role) => !roles.includes(role))) {
    throw new Error(`--role must be one of ${roles.join(', ')}.`);
  }
  if (!teams.some(({ id }) => id === team)) {
    throw new Error(`--team must be one of ${teams.map(({ id }) => id).join(', ')}.`);
  }
  const validUntil = until === undefined ? undefined : endOfDay(until);
  return {
    id,
    username,
    name,
    role: title,
    roles: [...new Set(given)],
    team,
    ...(validUntil !== undefined && { validUntil }),
  };
}

/** The end of a day in the desk's time zone, WIB; epoch ms. */
function endOfDay(text: string): number {
  const begin = Date.parse(`${text}T00:00:00+07:00`);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(begin)) return begin + 24 * 60 * 60 * 1000;
  throw new Error('--until must be a day such as 2027-12-31.');
}
