/**
 * Articles that are found by their words, for a bank of answers with more of them than a process indexes. What stands here is
 * published and told to everybody, so it is not sealed. GIN leads with no tenant unless the host installs an extension: those of other
 * tenants are left out after the index.
 */
export const articleSchema = `
create table aduan.article_index (
  tenant text collate "C" not null,
  edition text not null,
  primary key (tenant)
);

create table aduan.indexed_article (
  tenant text collate "C" not null,
  id text collate "C" not null,
  place int not null,
  terms text not null,
  words tsvector not null generated always as (to_tsvector('indonesian', terms)) stored,
  valid_from text collate "C" not null,
  valid_to text collate "C",
  content text not null,
  primary key (tenant, id)
);
create index indexed_article_words on aduan.indexed_article using gin (words) with (fastupdate = off);
`;
