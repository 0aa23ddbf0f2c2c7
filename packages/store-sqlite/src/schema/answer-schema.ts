/** How the last duty to answer of a case stands; the same words as in the index of it, which serves no others. */
export const lastAnswer = "(ticket ->> '$.obligations[#-1].status')";

/** Schema 5: which cases have an answer that nobody can tell their citizens, and how the last answer of each stands, for lists. */
export const answerSchema = `
alter table ticket add column no_way integer not null default 0;
create index ticket_no_way on ticket (tenant, due_order, id) where no_way = 1;
create index ticket_answer on ticket (tenant, phase, ${lastAnswer});
`;
