import { describeChannel } from '@aduan/testkit';
import { emailConformance } from '../email-conformance.js';
import { mutants } from '../mutants.js';

for (const { name, make } of mutants) {
  const create = async () => make(await emailConformance.create());
  describeChannel({ ...emailConformance, name, create });
}
