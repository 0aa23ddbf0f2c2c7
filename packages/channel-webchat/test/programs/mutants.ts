import { describeChannel } from '@aduan/testkit';
import { mutants } from '../mutants.js';
import { webchatConformance } from '../webchat-conformance.js';

for (const { name, make } of mutants) {
  const create = async () => make(await webchatConformance.create());
  describeChannel({ ...webchatConformance, name, create });
}
