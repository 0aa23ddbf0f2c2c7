// Loaded before the host (`--import`): what it asks Meta for goes to the stand-in whose address META_STAND_IN names.
const { fetch } = globalThis;
const standIn = process.env.META_STAND_IN;

globalThis.fetch = (resource, init) => {
  const url = new URL(resource instanceof Request ? resource.url : resource);
  if (url.hostname !== 'graph.facebook.com') return fetch(resource, init);
  const target = new URL(url.pathname + url.search, standIn);
  return fetch(resource instanceof Request ? new Request(target, resource) : target, init);
};
