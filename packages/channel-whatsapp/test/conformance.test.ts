import { describeChannel } from '@aduan/testkit';
import { whatsappConformance } from './whatsapp-conformance.js';

describeChannel(whatsappConformance);
