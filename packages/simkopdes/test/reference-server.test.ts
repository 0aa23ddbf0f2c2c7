import { cooperativeNameKey } from '@aduan/kopdes/directory';
import { childRegions, region } from '@aduan/wilayah';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { villagesBelow } from '../src/reference-server/regions.js';
import { syntheticRow } from '../src/reference-server/synthetic-cooperative.js';
import { baseUrl, sampleServer, token } from './sample-server.js';

const envelopeSchema = z.looseObject({ data: z.unknown().optional() });
const headers = { authorization: `Bearer ${token}` };

async function get(path: string, init: RequestInit = {}) {
  const server = sampleServer();
  const response = await server.fetch(new Request(`${baseUrl}${path}`, init));
  const body = envelopeSchema.parse(await response.json());
  return { status: response.status, body, server };
}

describe('the reference server', () => {
  it('tells the regions to everybody, with the names that Simkopdes has for the levels', async () => {
    const { status, body } = await get('/provinces');
    expect(status).toBe(201);
    expect(body.data).toContainEqual({
      province_id: 32,
      code: '32',
      name: 'JAWA BARAT',
      country_id: 68,
    });
    const districts = await get('/districts/by-province-code/32');
    expect(districts.body.data).toContainEqual({
      district_id: 3201,
      code: '32.01',
      name: 'KABUPATEN BOGOR',
    });
    const villages = await get('/villages/by-sub-district-code/32.01.16');
    expect(villages.body.data).toContainEqual({
      village_id: 3201162013,
      code: '32.01.16.2013',
      name: 'SUKAMAJU',
    });
  });

  it('fails at bad input, as it was seen to', async () => {
    expect((await get('/districts/by-province-code/jabar')).status).toBe(500);
    expect((await get('/cooperative/by-nik/abc', { headers })).status).toBe(500);
  });

  it('lets in who proves it', async () => {
    expect((await get('/cooperatives/3201162013')).status).toBe(401);
    expect((await get('/cooperatives/3201162013', { headers })).status).toBe(201);
    expect((await get('/cooperatives/1', { headers })).status).toBe(404);
    expect((await get('/nothing')).status).toBe(404);
  });

  it('remembers what was asked, without what proved who asked', async () => {
    const { server } = await get('/cooperatives?search=SUKAMAJU', { headers });
    expect(server.requests).toEqual([
      { method: 'GET', path: '/api/cooperatives?search=SUKAMAJU', body: '' },
    ]);
  });

  it('says the same each time', async () => {
    const [one, other] = [
      await get('/cooperatives/3201162013', { headers }),
      await get('/cooperatives/3201162013', { headers }),
    ];
    expect(one.body).toEqual(other.body);
  });
});

describe('its cooperatives', () => {
  const villages = [...villagesBelow(childRegions, '32')];
  const rows = villages.flatMap((village) => syntheticRow(village) ?? []);

  it('stand in nearly every village, and are called after it', () => {
    expect(rows.length / villages.length).toBeGreaterThan(0.99);
    for (const { name, village_code } of rows.slice(0, 200)) {
      const kind = village_code.charAt(9) === '1' ? 'KELURAHAN' : 'DESA';
      expect(name).toMatch(`KOPERASI ${kind} MERAH PUTIH `);
      expect(cooperativeNameKey(name)).toBe(cooperativeNameKey(region(village_code)?.name ?? ''));
    }
  });

  it('have numbers of their own', () => {
    expect(new Set(rows.map(({ cooperative_id }) => cooperative_id)).size).toBe(rows.length);
    const numbers = rows.flatMap(({ nik }) => (nik === null ? [] : [`${nik}`]));
    expect(new Set(numbers).size).toBe(numbers.length);
  });
});
