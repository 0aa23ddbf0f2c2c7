/**
 * Articles for full text search, for knowledge bases above the size that a process indexes in memory. They are
 * published, so not sealed. The GIN index has no tenant column, which would need an extension; other tenants' articles
 * are filtered out after the index.
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
