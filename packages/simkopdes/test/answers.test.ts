import type { DirectoryContext } from '@aduan/core/directory';
import { describe, expect, it } from 'vitest';
import { simkopdes, UnexpectedShape } from '../src/index.js';
import { baseUrl, contextOf, token } from './sample-server.js';

const options = { baseUrl, auth: { type: 'bearer', token } } as const;
const row = {
  cooperative_id: 7,
  name: 'Koperasi Desa Merah Putih Satu',
  village_code: '3201162013',
};
const byId = { by: 'simkopdes-id', simkopdesId: '7' } as const;
const village = { by: 'village', villageCode: '32.01.16.2013' } as const;

/** Asks a server that always gives the same answer. */
function answering(body: unknown, changes: Partial<DirectoryContext> = {}) {
  const requests: Request[] = [];
  const context = contextOf(async (request) => {
    requests.push(request);
    return body instanceof Response ? body : Response.json(body, { status: 201 });
  }, changes);
  const directory = simkopdes(options);
  return {
    requests,
    find: async (query: Parameters<NonNullable<typeof directory.find>>[0]) =>
      directory.find?.(query, context),
    failure: async (query: Parameters<NonNullable<typeof directory.find>>[0]) =>
      directory.find?.(query, context).catch((error: unknown) => error),
    card: async () => directory.card?.({ simkopdesId: '7', name: '' }, context),
  };
}

describe('an answer that has another form', () => {
  it.each([
    ['', null],
    ['', ['a', 'list']],
    ['data', { message: 'ok' }],
    ['data.cooperative_id', { data: { name: 'Satu' } }],
    ['data.name', { data: { cooperative_id: 7, name: '' } }],
    ['data.cooperative_id', { data: { result: {}, version: 2 } }],
  ])('is refused with the place "%s"', async (path, body) => {
    const failure = await answering(body).failure(byId);
    expect(failure).toBeInstanceOf(UnexpectedShape);
    expect(failure).toMatchObject({ path, code: 'directory-unexpected-shape', retryable: false });
  });

  it('does not tell what was in it', async () => {
    const secret = 'Bapak Contoh 3201012345670001';
    const failure = await answering({ data: { cooperative_id: [secret], name: secret } }).failure(
      byId,
    );
    expect(JSON.stringify(failure, Object.getOwnPropertyNames(failure))).not.toContain('Contoh');
  });

  it('is refused when it is larger than any page', async () => {
    const large = new Response(`{"data":"${'a'.repeat(6_000_000)}"}`);
    expect(await answering(large).failure(byId)).toMatchObject({ class: 'unexpected-shape' });
  });

  it('is passed over and counted where other rows can be read', async () => {
    const logged: unknown[] = [];
    const log: DirectoryContext['log'] = (_level, event, data) => logged.push([event, data]);
    const { find } = answering({ data: [{ nama: 'Dua' }, row] }, { log });
    expect(await find(village)).toHaveLength(1);
    expect(logged).toEqual([['simkopdes.odd-rows', { first: 'data.0.cooperative_id', odd: 1 }]]);
  });
});

describe('ciphertext', () => {
  const noise = btoa(
    String.fromCharCode(...Array.from({ length: 48 }, (_, index) => (index * 89) % 256)),
  );

  it.each([
    ['in the envelope', { message: 'ok', data: noise }],
    ['instead of the envelope', noise],
    ['where a list was', { data: { data: noise } }],
  ])('%s is refused and told apart', async (_, body) => {
    for (const query of [byId, village]) {
      const failure = await answering(body).failure(query);
      const isInside = typeof body === 'object' && typeof body.data === 'object';
      const code = isInside ? 'directory-unexpected-shape' : 'directory-encrypted';
      expect(failure).toMatchObject({ code, retryable: false });
    }
  });

  it('is not what a sentence is', async () => {
    const failure = await answering({ data: 'Data sedang dalam pemeliharaan' }).failure(byId);
    expect(failure).toMatchObject({ class: 'unexpected-shape' });
  });
});

describe('an answer', () => {
  it('may call its fields as the other dictionary does', async () => {
    const other = {
      koperasi_ref: 'KOP-539EF09CDAAD',
      nama_koperasi: 'Koperasi Kelurahan Merah Putih Dua',
      nik_koperasi: '3275070060001',
      kode_wilayah: '32.75.07.1006',
    };
    const [match] = (await answering({ data: other }).find(byId)) ?? [];
    expect(match?.cooperative).toEqual({
      simkopdesId: 'KOP-539EF09CDAAD',
      nikop: '3275070060001',
      villageCode: '32.75.07.1006',
      name: 'Koperasi Kelurahan Merah Putih Dua',
    });
  });

  it.each([
    ['a number', 3275070060001, '3275070060001'],
    ['text with signs', '3275-07006-0001', '3275070060001'],
    ['a number that has lost digits', 2 ** 60, undefined],
    ['too short', '1234', undefined],
    ['nothing', null, undefined],
  ])('may hold %s for the number of a cooperative', async (_, nik, nikop) => {
    const [match] = (await answering({ data: { ...row, nik } }).find(byId)) ?? [];
    expect(match?.cooperative.nikop).toBe(nikop);
  });

  it.each([
    [
      'beside the rows',
      (rows: unknown[], last: number) => ({ data: rows, meta: { last_page: last } }),
    ],
    [
      'inside of data',
      (rows: unknown[], last: number) => ({ data: { data: rows, last_page: `${last}` } }),
    ],
  ])('may number its pages %s', async (_, envelope) => {
    const names = ['Satu', 'Dua', 'Tiga'];
    const asked: string[] = [];
    const context = contextOf(async ({ url }) => {
      const page = Number(new URL(url).searchParams.get('page'));
      asked.push(new URL(url).search);
      return Response.json(envelope([{ ...row, cooperative_id: page, name: names[page - 1] }], 3));
    });
    const query = { by: 'name', name: 'tiga', region: '32.01' } as const;
    const matches = await simkopdes(options).find?.(query, context);
    expect(matches?.[0]?.cooperative.simkopdesId).toBe('3');
    expect(asked).toEqual([1, 2, 3].map((page) => `?region_code=32.01&page=${page}`));
  });

  it('is never more than twenty pages', async () => {
    const { find, requests } = answering({ data: [row], meta: { last_page: 4_000 } });
    await find({ by: 'name', name: 'satu' });
    expect(requests).toHaveLength(20);
  });

  it('of a village of another code is not taken', async () => {
    const { find } = answering({ data: [row, { ...row, village_code: '32.01.16.2014' }] });
    expect(await find(village)).toHaveLength(1);
  });
});
