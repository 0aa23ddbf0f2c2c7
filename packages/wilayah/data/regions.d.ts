/** Where the regions come from: name and version of the package they were packed from. */
export declare const regionsVersion: string;
/** All regions as one text; `packing/regions-text.ts` says how it is written. */
export declare const packedRegions: string;
