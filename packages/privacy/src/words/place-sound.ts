/** Endings of village names of Java, Sunda and settlers elsewhere: "Sumberejo", "Karangsari", "Cibeureum". */
const village =
  /^(?:(?:karang|suka(?!r)|sumber|sido|wono|kedung|tambak|bojong|ranca|leuwi|banyu|tanjung|mekar|marga|purwo|gunung|kali|tegal|kebon|mojo|ngadi|kerto|ploso|pakis|glagah|sungai|muara|lubuk|rantau|bandar|banjar|batu|bumi|tirto|trimo|pasir|jati|gading|sari|cipta|sindang|pandan|lumbung|kampung|rejo|sekar|panca|tugu|wana|wiro|sumur|harjo|padang|kota|teluk|pulau|pematang|pring|randu|waru|pucang|klepu|ngemplak|candi|kuta|rawa|kuala|labuhan|simpang|ujung|bukit)\p{L}{3,}|\p{L}{2,}(?:rejo|mulyo|mulya|makmur|anyar|kerto|mukti|wangi|negara|negeri|tani|kulon|wetan|kidul)|ci[bgjklmprstw](?:a|eu|i|u|o|e)\p{L}{3,})$/u;
const shortest = 7;

/** Whether a word in no list is built like the name of a village. */
export function soundsLikePlace(word: string): boolean {
  return word.length >= shortest && village.test(word);
}
