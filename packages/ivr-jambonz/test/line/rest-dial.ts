import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const schema = JSON.parse(
  readFileSync(require.resolve('@jambonz/schema/verbs/rest_dial.schema.json'), 'utf8'),
);

/** Names of what is asked for in a call that jambonz does not know. */
export function unknownIn(body: object = {}): readonly string[] {
  return Object.keys(body).filter((name) => !(name in schema.properties));
}
