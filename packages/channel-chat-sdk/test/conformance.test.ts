import { describeChannel } from '@aduan/testkit';
import { telegramConformance } from './telegram-conformance.js';

describeChannel(telegramConformance);
