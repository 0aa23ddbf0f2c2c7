import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { expect, it } from 'vitest';
import { servedDesk } from './served-desk.js';

it('the types are those of the document', async () => {
  const { api } = await servedDesk();
  const document = structuredClone(api.document) as unknown as OpenAPI3;
  const types = astToString(await openapiTS(document, { immutable: true, alphabetize: true }));
  // `pnpm generate` writes it anew.
  await expect(types).toMatchFileSnapshot('../generated/paths.ts');
}, 60_000);
