import type { VoiceLine } from '@aduan/core/voice';
import { inLanguage, type JambonzSpeech } from './speech.js';
import type { Play, Say } from './verb.js';

/** Lines that are heard at a stretch: read by one voice, or played one after the other. */
export type Sentence = { readonly say: Say } | { readonly play: Play };

/** Longest text that a vendor reads at once, in characters: that of Amazon Polly, which takes the least. */
const maxTextLength = 3_000;
/** What stands between two lines that one voice reads: it pauses there. */
export const betweenLines = '\n\n';

/** Puts together what can be heard at a stretch: a question and its choices are broken off by one key then. */
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
 * A text as jambonz reads it. One that could be an address it plays as a file instead, and "Tempat: Cibadak" could be
 * one, with the scheme "tempat"; one that begins with a tag it takes for SSML. A space keeps either from it, and is not
 * heard.
 */
function spoken(text: string): string {
  const trimmed = text.trimStart();
  // An address may begin with characters that are not seen, and have lines broken anywhere.
  const isNamed = /^[\w+.-]+:/.test(trimmed) || URL.canParse(trimmed);
  const named = isNamed ? trimmed.replace(':', ' :') : trimmed;
  return named.startsWith('<') ? ` ${named}` : named;
}
