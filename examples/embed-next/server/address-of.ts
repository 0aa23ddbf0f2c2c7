/**
 * The client's address, from the header that `ADUAN_ADDRESS_HEADER` names: setting it declares that the host's proxy
 * writes that header. Without it no address is known, since any client can send any header.
 */
export function addressOf(headers: Pick<Headers, 'get'>): string | null {
  const { ADUAN_ADDRESS_HEADER } = process.env;
  const given = ADUAN_ADDRESS_HEADER ? headers.get(ADUAN_ADDRESS_HEADER) : null;
  // A proxy appends to the value that it received, which may be forged.
  return given?.split(',').at(-1)?.trim() || null;
}
