import { describeVoice } from '@aduan/testkit';
import { mutants } from '../mutants.js';
import { voiceConformance } from '../voice-conformance.js';

for (const { name, make } of mutants) {
  describeVoice({ ...voiceConformance, name, create: () => make(voiceConformance.create()) });
}
