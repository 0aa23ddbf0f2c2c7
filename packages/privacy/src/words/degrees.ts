const degree =
  /(?:[ \t]*,[ \t]*|[ \t]+)(?:S\.?[ ]?(?:H|E|T|P|Sos|Pd|Ag|Kom|I\.?P|Si|Hut|Psi|Kep|Farm|K\.?M|Pt|Tr|ST|Ak|Hum|Th|Fil|I\.?Kom)|M\.[ ]?(?:M|H|T|A|Si|Pd|Kom|Ag|Hum|Kn|AP|E|P|Sc|Kes|Ak|Th|BA)|MM|MH|MSi|MPd|MBA|MKn|Ph\.?[ ]?D|Lc|A\.?Md|B\.?A|SH|SE|ST|SP|SPd|SSos|SIP|SAg|SKom|Ak|CA)(?:\.[ ]?(?:I|Kep|Keb|Kom|Pd|T))?(?!\p{L})\.?/uy;
/** In any case only after a comma and with a dot: "siti, s.e." */
const anyCase =
  /[ \t]*,[ \t]*(?:s\.[ ]?(?:h|e|t|p|sos|pd|ag|kom|i\.?p|si|hut|psi|kep|farm|ak|hum|th)|m\.[ ]?(?:m|h|t|a|si|pd|kom|ag|hum|kn|ap|e|p|sc|kes)|a\.md|ph\.d|lc)(?!\p{L})\.?/iuy;
const maxLength = 4;

/** The length of the degrees after a name, in UTF-16 units: ", S.H., M.Si." */
export function degreesAfter(text: string, start: number): number {
  let at = start;
  for (let count = 0; count < maxLength; count++) {
    const found = [degree, anyCase].flatMap((pattern) => {
      pattern.lastIndex = at;
      return pattern.exec(text)?.[0] ?? [];
    })[0];
    if (found === undefined) break;
    at += found.length;
  }
  return at - start;
}
