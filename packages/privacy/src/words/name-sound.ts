/** Endings of names of many peoples, beyond the list: "Sulistyowati", "Kamaruddin", "Tukiyem". */
const endsAsName =
  /(?:wati|ningsih|ningrum|ningtyas|anto|yono|iono|wono|tono|jono|sono|uddin|udin|iddin|idin|syah|inem|iyem|ijem|ikem|inah|iyah|irah|imah|idah|isah|yanti|ianti|yani|iani|setyo|iati|yati|yatun|iatun|yatmi|yatno|tini|ijan|imin|iman|ijo|arto|aryo|arno|arso|ardi|armi|arti|arni|rizal|rahman|arsih|ndra|iana|yadi|wijaya|kusuma|ikus|ianus|inus|arius|orius|asius|esius|onius|elius)$/u;
const shortest = 6;

/** Whether a word outside all lists sounds like a name only. */
export function soundsLikeName(word: string): boolean {
  return word.length >= shortest && endsAsName.test(word);
}
