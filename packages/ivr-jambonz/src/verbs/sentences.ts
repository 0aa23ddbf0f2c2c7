import type { VoiceLine } from '@aduan/core/voice';
import { inLanguage, type JambonzSpeech } from './speech.js';
import type { Play, Say } from './verb.js';

/** One or more lines of the same type as one verb: `say` for texts, read by one voice; `play` for recordings. */
export type Sentence = { readonly say: Say } | { readonly play: Play };

/** Longest text that a vendor reads at once, in characters: the limit of Amazon Polly, the lowest of all. */
const maxTextLength = 3_000;
/** Separator of two lines that one voice reads; the voice pauses there. */
export const betweenLines = '\n\n';

/** Joins lines that can be played without a gap, so that one key interrupts a question together with its choices. */
export function sentencesOf(
  lines: readonly VoiceLine[],
  voices: JambonzSpeech['voices'],
): readonly Sentence[] {
  const groups: VoiceLine[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group && belongs(group, line)) group.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => sentence(group, voices));
}

function belongs(group: readonly VoiceLine[], line: VoiceLine): boolean {
  const [first] = group;
  if (first?.type !== line.type) return false;
  if (line.type === 'audio') return true;
  return first.language === line.language && textOf([...group, line]).length <= maxTextLength;
}

function sentence(group: readonly VoiceLine[], voices: JambonzSpeech['voices']): Sentence {
  const [first] = group;
  if (first?.type === 'audio') {
    const urls = group.flatMap((line) => (line.type === 'audio' ? [line.url] : []));
    return { play: { url: urls } };
  }
  const synthesizer = inLanguage(voices, first?.language ?? '');
  return { say: { text: spoken(textOf(group)), ...(synthesizer && { synthesizer }) } };
}

function textOf(group: readonly VoiceLine[]): string {
  return group.map(({ text }) => text).join(betweenLines);
}

/**
 * A text in the form in which jambonz reads it aloud. jambonz plays a text that could be an address as a file; "Tempat:
 * Cibadak" could be one, with the scheme "tempat". A text that begins with a tag is treated as SSML. An inaudible space
 * prevents both.
 */
function spoken(text: string): string {
  const trimmed = text.trimStart();
  // An address may begin with invisible characters, and contain line breaks anywhere.
  const isNamed = /^[\w+.-]+:/.test(trimmed) || URL.canParse(trimmed);
  const named = isNamed ? trimmed.replace(':', ' :') : trimmed;
  return named.startsWith('<') ? ` ${named}` : named;
}
