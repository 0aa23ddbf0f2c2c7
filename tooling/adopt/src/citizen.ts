/** What a citizen keeps of a complaint. */
export interface Receipt {
  readonly number: string;
  readonly pin: string;
}

/** Files a complaint with the form of a desk, without scripts. @throws Error when the page shows no number and PIN */
export async function fileComplaint(
  address: string,
  story: string,
  fields: Readonly<Record<string, string>> = {},
): Promise<Receipt> {
  const page = await (await fetch(`${address}/aduan/web/form`)).text();
  const form = /name="form" value="([^"]+)"/.exec(page)?.[1] ?? '';
  const body = new URLSearchParams({ form, body: story, ...fields });
  const receipt = await (await fetch(`${address}/aduan/web/form`, { method: 'POST', body })).text();
  const [number, pin] = [...receipt.matchAll(/<dd class="large">([^<]+)<\/dd>/g)].map(
    ([, value]) => value,
  );
  if (number && pin) return { number, pin };
  throw new Error(`The page shows no number and PIN:\n${receipt}`);
}

/** The page that says how a complaint stands. @throws Error when the desk does not know number and PIN */
export async function track(address: string, { number, pin }: Receipt): Promise<string> {
  const body = new URLSearchParams({ number, pin });
  const page = await (await fetch(`${address}/aduan/web/track`, { method: 'POST', body })).text();
  // The form that asks for the PIN once more shows the number, too.
  if (page.includes(number) && !page.includes('name="pin"')) return page;
  throw new Error(`The desk does not know ${number} any more:\n${page}`);
}
