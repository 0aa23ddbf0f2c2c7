import type { FactKind, FactStatement } from './fact-types.js';

/** The seats that a cooperative has to fill. */
const seats = [
  'chair',
  'deputy-business',
  'deputy-members',
  'secretary',
  'treasurer',
  'supervisors',
  'managers',
] as const;
const obstacles = [
  ...(['capital', 'loan', 'land', 'building', 'licence', 'goods', 'staff'] as const),
  ...(['management', 'supervision', 'members', 'digital', 'other'] as const),
];

type Statements = {
  readonly [Kind in FactKind]: readonly Extract<FactStatement, { kind: Kind }>[];
};

const isThere = [true, false];

/** Statements that are chosen from a list; the number of members is typed instead. */
export const plainStatements: Statements = {
  'legal-status': (['none', 'registered', 'notary', 'completed'] as const).map((stage) => ({
    kind: 'legal-status',
    value: { stage },
  })),
  nib: isThere.map((present) => ({ kind: 'nib', value: { present } })),
  npwp: isThere.map((present) => ({ kind: 'npwp', value: { present } })),
  'bank-account': isThere.map((present) => ({ kind: 'bank-account', value: { present } })),
  land: (['available', 'in-process', 'disputed', 'none'] as const).map((status) => ({
    kind: 'land',
    value: { status },
  })),
  outlet: (['open', 'not-open', 'ready', 'building', 'none', 'closed'] as const).map((status) => ({
    kind: 'outlet',
    value: { status },
  })),
  capital: (['enough', 'too-little', 'none'] as const).map((status) => ({
    kind: 'capital',
    value: { status },
  })),
  loan: (
    ['none', 'not-told', 'requested', 'granted', 'refused', 'repaying', 'in-arrears'] as const
  ).map((status) => ({ kind: 'loan', value: { status, lender: null } })),
  management: seats.flatMap((seat) => [
    { kind: 'management', value: { filled: [seat], vacant: [] } },
    { kind: 'management', value: { filled: [], vacant: [seat] } },
  ]),
  members: [],
  facilitator: isThere.map((present) => ({ kind: 'facilitator', value: { present } })),
  obstacles: obstacles.map((kind) => ({ kind: 'obstacles', value: { kinds: [kind] } })),
};
