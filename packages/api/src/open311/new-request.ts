import type { Aduan, OpenInput, Principal } from '@aduan/core';
import * as z from 'zod';
import { code, region } from '../schemas/fields.js';
import { Open311Refusal } from './refusal.js';

const short = /* @__PURE__ */ z.string().max(200);

/** The form of a new request, by the standard. Unknown fields are left out. */
const form = /* @__PURE__ */ z.object({
  service_code: code,
  description: z.string().trim().min(1).max(4_000),
  lat: z.coerce.number().min(-90).max(90).exactOptional(),
  long: z.coerce.number().min(-180).max(180).exactOptional(),
  address_string: short.exactOptional(),
  address_id: region.exactOptional(),
  email: short.exactOptional(),
  phone: short.exactOptional(),
  first_name: short.exactOptional(),
  last_name: short.exactOptional(),
});

type Form = z.output<typeof form>;

/** Opens a ticket from a form. @throws Open311Refusal, and what opening throws */
export async function openRequest(
  given: Readonly<Record<string, string>>,
  {
    aduan,
    actor,
    key,
  }: {
    readonly aduan: Aduan;
    readonly actor: Principal;
    readonly key: string | undefined;
  },
) {
  // Clients send empty fields: ignore them.
  const filled = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''));
  const { data, error } = form.safeParse(filled);
  if (!data) {
    const fields = error.issues.map(({ path }) => path.join('.')).join(', ');
    throw new Open311Refusal(400, `Missing or of a wrong form: ${fields}.`);
  }
  if (!aduan.categories?.choices('citizens').some(({ code: each }) => each === data.service_code)) {
    throw new Open311Refusal(404, 'There is no service with this service_code.');
  }
  if (!hasPlace(data)) {
    throw new Open311Refusal(400, 'lat and long, address_string or address_id is required.');
  }
  const options = { actor, ...(key !== undefined && { key }) };
  return aduan.tickets.open(inputOf(data), options);
}

function hasPlace({ address_id, address_string, lat, long }: Form): boolean {
  return (
    address_id !== undefined ||
    address_string !== undefined ||
    (lat !== undefined && long !== undefined)
  );
}

function inputOf(data: Form): OpenInput {
  const { address_id, address_string, email, first_name, last_name, lat, long, phone } = data;
  const places = [
    address_string && `Alamat / address: ${address_string}`,
    lat !== undefined && long !== undefined && `Lokasi / location: ${lat}, ${long}`,
  ].filter((each) => typeof each === 'string' && each !== '');
  const name = [first_name, last_name].filter(Boolean).join(' ');
  const contacts = [
    ...(email ? [{ kind: 'email', value: email }] : []),
    ...(phone ? [{ kind: 'phone', value: phone }] : []),
  ];
  const reporter = { ...(name && { name }), ...(contacts.length > 0 && { contacts }) };
  return {
    body: [data.description, ...places].join('\n\n'),
    category: data.service_code,
    channel: 'open311',
    ...(address_id !== undefined && { region: address_id }),
    ...(Object.keys(reporter).length > 0 && { reporter }),
  };
}
