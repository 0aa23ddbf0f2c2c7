/**
 * Schema 7: a column that every statement names and that holds nothing. A step which former versions must not write beside
 * begins with `alter table aduan.migration drop column if exists needs_7, add column needs_…`, with its own number.
 */
export const neededStepSchema = `
alter table aduan.migration add column needs_7 boolean;
`;
