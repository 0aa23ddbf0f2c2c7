import { type Answer, badInput, type Endpoints, missing } from './answer.js';
import { type ChildRegions, type NamedRegion, villageOf, villagesBelow } from './regions.js';
import { type SyntheticRow, syntheticDetail, syntheticRow } from './synthetic-cooperative.js';

const pageSize = 100;

/** Cooperatives: one by id or number, lists by village, region or name. */
export function cooperativeEndpoints(childRegions: ChildRegions): Endpoints {
  const find = findIn(childRegions);
  return ({ path, query }) => {
    const [first, second, third] = path;
    if (first === 'cooperative' && second === 'by-nik') return one(find.byNumber(third ?? ''));
    if (first !== 'cooperatives') return null;
    return second === undefined ? pageOf(find.list(query), query) : one(find.byId(second));
  };
}

function one(row: SyntheticRow | null | 'bad-input'): Answer | Response {
  if (row === 'bad-input') return badInput();
  return row ? { data: syntheticDetail(row) } : missing();
}

function pageOf(rows: readonly SyntheticRow[], query: URLSearchParams): Answer {
  const page = Number(query.get('page') ?? 1);
  const lastPage = Math.max(1, Math.ceil(rows.length / pageSize));
  return {
    data: rows.slice((page - 1) * pageSize, page * pageSize),
    beside: { meta: { current_page: page, last_page: lastPage, total: rows.length } },
  };
}

function findIn(childRegions: ChildRegions) {
  let all: readonly SyntheticRow[] | undefined;
  const rowsOf = (villages: Iterable<NamedRegion>) =>
    [...villages].flatMap((village) => syntheticRow(village) ?? []);
  const everywhere = () => {
    all ??= rowsOf(villagesBelow(childRegions));
    return all;
  };
  const byDigits = (digits: string) => {
    const code = digits.replace(/^(\d\d)(\d\d)(\d\d)(\d{4})$/, '$1.$2.$3.$4');
    const village = villageOf(childRegions, code);
    return village && syntheticRow(village);
  };

  return {
    byId: (id: string) => (/^\d+$/.test(id) ? byDigits(id) : 'bad-input'),
    byNumber(nikop: string) {
      if (!/^\d+$/.test(nikop)) return 'bad-input';
      const row = byDigits(nikop.slice(0, 10));
      return row?.nik !== null && `${row?.nik}` === nikop ? row : null;
    },
    list(query: URLSearchParams): readonly SyntheticRow[] {
      const [village, region, search] = ['village_code', 'region_code', 'search'].map((name) =>
        query.get(name),
      );
      if (village) return rowsOf([villageOf(childRegions, village)].flatMap((each) => each ?? []));
      if (region) return rowsOf(villagesBelow(childRegions, region));
      if (!search) return everywhere();
      const words = search.toUpperCase();
      return everywhere().filter(({ name }) => name.includes(words));
    },
  } as const;
}
