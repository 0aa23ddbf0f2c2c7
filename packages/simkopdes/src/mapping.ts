import type { LegalStage, Management } from '@aduan/core/directory';

/**
 * Maps the desk's terms to Simkopdes' terms. The defaults are inferred from published column names and are not
 * official: use the terms that the ministry gives you.
 */
export interface SimkopdesMapping {
  /** Their name of a field → the name that this adapter reads. */
  readonly fields: Readonly<Record<string, string>>;
  /** Their stage of founding → ours. */
  readonly legalStages: Readonly<Record<string, LegalStage>>;
  /** A role in the management, in lower case → its body. Roles without a mapping count as board. */
  readonly roles: Readonly<Record<string, keyof Management>>;
  /** Statuses of active outlets, in lower case. */
  readonly activeOutlets: readonly string[];
  /** Our state → their status: many to few. States without a mapping become `in_progress`. */
  readonly statuses: Readonly<Record<string, string>>;
  /** Their status → our state. Statuses without a mapping are kept as they are. */
  readonly states: Readonly<Record<string, string>>;
  /** Our topic, or a parent of it → their category. Topics without a mapping keep their code. */
  readonly categories: Readonly<Record<string, string>>;
  /** Code of our unit → id of their institution. */
  readonly institutions: Readonly<Record<string, string>>;
}

const inferred: SimkopdesMapping = {
  fields: {
    koperasi_ref: 'cooperative_id',
    nama_koperasi: 'name',
    nik_koperasi: 'nik',
    kode_wilayah: 'village_code',
  },
  legalStages: {
    '1': 'registered',
    '2': 'notary',
    '3': 'completed',
    Registrasi: 'registered',
    'Diproses Notaris': 'notary',
    Selesai: 'completed',
  },
  roles: { pengawas: 'supervisors', 'ketua pengawas': 'supervisors', pengelola: 'managers' },
  activeOutlets: ['aktif', 'active'],
  statuses: {
    received: 'pending',
    verifying: 'pending',
    'awaiting-complainant': 'pending',
    responded: 'resolved',
    closed: 'closed',
    archived: 'closed',
    'rejected-not-competent': 'closed',
  },
  states: {
    pending: 'received',
    in_progress: 'in-progress',
    resolved: 'responded',
    closed: 'closed',
  },
  categories: {},
  institutions: {},
};

/** The inferred mapping, with the host's entries added. */
export function simkopdesMapping(rows: Partial<SimkopdesMapping> = {}): SimkopdesMapping {
  const merge = <Key extends Exclude<keyof SimkopdesMapping, 'activeOutlets'>>(table: Key) => ({
    ...inferred[table],
    ...rows[table],
  });
  return {
    fields: merge('fields'),
    legalStages: merge('legalStages'),
    roles: merge('roles'),
    activeOutlets: rows.activeOutlets ?? inferred.activeOutlets,
    statuses: merge('statuses'),
    states: merge('states'),
    categories: merge('categories'),
    institutions: merge('institutions'),
  };
}
