import type { Label } from '@aduan/core';
import { environmentVariables } from '../../config/environment-table.js';
import type { Check } from '../check.js';
import { type Finding, finding, findingIf } from '../finding.js';

/** Groups of variables that only work together. */
const together: readonly (readonly [what: string | Label, names: readonly string[]])[] = [
  [
    'WhatsApp',
    [
      'WHATSAPP_PHONE_NUMBER_ID',
      'WHATSAPP_ACCESS_TOKEN',
      'WHATSAPP_APP_SECRET',
      'WHATSAPP_VERIFY_TOKEN',
    ],
  ],
  [{ id: 'Surel', en: 'E-mail' }, ['MAIL_ADDRESS', 'SMTP_URL']],
  [
    { id: 'Layanan di PostgreSQL', en: 'The desk on PostgreSQL' },
    ['ADUAN_DATABASE_URL', 'ADUAN_MASTER_KEY', 'ADUAN_MAC_KEY'],
  ],
  ['Asterisk', ['ARI_URL', 'ARI_USERNAME', 'ARI_PASSWORD']],
  ['jambonz', ['JAMBONZ_ACCOUNT_SID', 'JAMBONZ_WEBHOOK_SECRET']],
  ['Twilio', ['TWILIO_ACCOUNT_SID', 'TWILIO_AUTH_TOKEN']],
  ['SignalWire', ['SIGNALWIRE_PROJECT_ID', 'SIGNALWIRE_API_TOKEN', 'SIGNALWIRE_SIGNING_KEY']],
];
const knownVariables = environmentVariables.map(({ name }) => name);
const secrets = new Set(
  environmentVariables.filter(({ secret }) => secret).map(({ name }) => name),
);
const ours =
  /^(?:ADUAN|WHATSAPP|TELEGRAM|MAIL|SMTP|IMAP|TELEPHONE|TEXT_GATEWAY|ARI|JAMBONZ|SIGNALWIRE|TELNYX)_/;
/** Addresses and lists are judged by who reads them. */
const oneSecret = /(?:SECRET|TOKEN|_KEY)$/;
const guessable = /^(?:changeme|secret|password|rahasia|admin|test|example|contoh|12345)/i;
const shortestSecret = 16;
/** Maximum number of letters that a misspelt name may differ in. */
const closeEnough = 4;

/** The environment: typing errors, channels by halves, guessable secrets. */
export const environment: Check = {
  id: 'environment',
  find: ({ environment: given, hostVariables }) => [
    ...Object.keys(given)
      .filter((name) => ours.test(name) && ![...knownVariables, ...hostVariables].includes(name))
      .map(unknownVariable),
    ...together.flatMap(([what, names]) => {
      const missing = names.filter((name) => !given[name]);
      return findingIf(missing.length > 0 && missing.length < names.length, 'half-configured', {
        what,
        missing: missing.join(', '),
      });
    }),
    ...Object.entries(given).flatMap(([name, value = '']) =>
      findingIf(
        secrets.has(name) &&
          oneSecret.test(name) &&
          value !== '' &&
          (value.length < shortestSecret || guessable.test(value) || new Set(value).size < 5),
        'secret-weak',
        { name },
      ),
    ),
  ],
};

function unknownVariable(name: string): Finding {
  const [closest] = knownVariables
    .map((known) => ({ known, distance: distanceOf(name, known) }))
    .toSorted((one, other) => one.distance - other.distance);
  const partOf = knownVariables.find((known) =>
    wordsOf(name).every((word) => known.includes(word)),
  );
  const meant = closest && closest.distance <= closeEnough ? closest.known : partOf;
  return meant
    ? finding('variable-misspelt', { name, meant })
    : finding('variable-unread', { name });
}

function wordsOf(name: string): readonly string[] {
  return name.split('_');
}

/** Levenshtein distance. */
function distanceOf(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [line, letter] of [...one].entries()) {
    const next = [line + 1];
    for (const [column, candidate] of [...other].entries()) {
      const replaced = (row[column] ?? 0) + (letter === candidate ? 0 : 1);
      next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
