import { describeChannel } from '@aduan/testkit';
import { webchatConformance } from './webchat-conformance.js';

describeChannel(webchatConformance);
