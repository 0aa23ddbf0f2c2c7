import { describeChannel } from '@aduan/testkit';
import { mutants } from '../mutants.js';
import { telegramConformance } from '../telegram-conformance.js';

for (const { name, make } of mutants) {
  const create = async () => make(await telegramConformance.create());
  describeChannel({ ...telegramConformance, name, create });
}
