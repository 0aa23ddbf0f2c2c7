import { findCooperative } from './find-cooperative.js';
import { findName } from './find-name.js';
import { findPlace } from './find-place.js';
import { findSpokenFor } from './find-relation.js';
import { compact, type Slots } from './message.js';
import { secrecyTold } from './wants-secrecy.js';

/** Whether a story asks for anonymity or confidentiality. */
export function privacyTold(text: string): Slots {
  const privacy = secrecyTold(text);
  return privacy ? { privacy } : {};
}

/** All slots that a story fills. */
export function toldInStory(text: string): Slots {
  const spokenFor = findSpokenFor(text);
  return {
    ...compact({
      relation: spokenFor?.relation ?? null,
      place: findPlace(text),
      cooperative: findCooperative(text),
      name: findName(spokenFor?.rest ?? text),
    }),
    ...privacyTold(text),
  };
}
