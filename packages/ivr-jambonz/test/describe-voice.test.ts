import { describeVoice } from '@aduan/testkit';
import { voiceConformance } from './voice-conformance.js';

describeVoice(voiceConformance);
