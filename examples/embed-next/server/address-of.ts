/**
 * The address of whoever asks, from the header that `ADUAN_ADDRESS_HEADER` names: the host says by it that its proxy
 * writes that one. Without it nobody's address is known, for everybody can write any header.
 */
export function addressOf(headers: Pick<Headers, 'get'>): string | null {
  const { ADUAN_ADDRESS_HEADER } = process.env;
  const given = ADUAN_ADDRESS_HEADER ? headers.get(ADUAN_ADDRESS_HEADER) : null;
  // A proxy writes behind what it was given, and that may be invented.
  return given?.split(',').at(-1)?.trim() || null;
}
