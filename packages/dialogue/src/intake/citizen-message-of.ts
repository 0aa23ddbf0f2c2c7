import type { InboundMessage, Part } from '@aduan/core/channel';
import type { CitizenMessage } from '../session/input.js';

/** Converts a message of any channel into the input of a flow. */
export function citizenMessageOf({
  entryPoint,
  parts,
}: Pick<InboundMessage, 'entryPoint' | 'parts'>): CitizenMessage {
  const texts = parts.flatMap((part) => {
    if (part.type === 'text') return [part.text];
    return part.type === 'media' && part.caption ? [part.caption] : [];
  });
  const files = parts.flatMap((part) => (part.type === 'media' ? [part.media] : []));
  const choice = parts.find(
    (part): part is Extract<Part, { type: 'choice' }> =>
      part.type === 'choice' && part.id !== entryPoint,
  );
  const place = parts.find((part) => part.type === 'location');
  return {
    ...(texts.length > 0 && { text: texts.join('\n') }),
    ...(choice && { choice: choice.id, ...(texts.length === 0 && { text: choice.title }) }),
    ...(files.length > 0 && { files }),
    ...(place && {
      location: {
        latitude: place.latitude,
        longitude: place.longitude,
        ...(place.name !== undefined && { name: place.name }),
      },
    }),
  };
}
