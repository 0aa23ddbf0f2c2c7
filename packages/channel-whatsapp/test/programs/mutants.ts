import { describeChannel } from '@aduan/testkit';
import { mutants } from '../mutants.js';
import { whatsappConformance } from '../whatsapp-conformance.js';

for (const { name, make } of mutants) {
  const create = async () => make(await whatsappConformance.create());
  describeChannel({ ...whatsappConformance, name, create });
}
