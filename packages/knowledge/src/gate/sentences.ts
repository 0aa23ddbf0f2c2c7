const abbreviations =
  /(?:^|[\s(])(?:no|nr|ps|rp|jl|kab|kec|prov|dr|ir|st|dll|dsb|dst|jo|tgl|maks|min|s\.d|a\.n|u\.p)\.$/iu;

/** The sentences of a text, with their end marks; each list item is a sentence. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  for (const line of text.split(/\n+/)) {
    let open = '';
    for (const piece of line.split(/(?<=;)\s+|(?<=[.!?]["”’)]?)\s+(?!\p{Ll})/u)) {
      open = open ? `${open} ${piece}` : piece;
      if (abbreviations.test(open)) continue;
      sentences.push(open);
      open = '';
    }
    if (open) sentences.push(open);
  }
  return sentences
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}
