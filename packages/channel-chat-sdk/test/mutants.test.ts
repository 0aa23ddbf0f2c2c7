import { describeNoticed } from '@aduan-internal/mutants/channel';
import { mutants } from './mutants.js';

describeNoticed(new URL('../', import.meta.url), mutants);
