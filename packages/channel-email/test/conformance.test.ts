import { describeChannel } from '@aduan/testkit';
import { emailConformance } from './email-conformance.js';

describeChannel(emailConformance);
