import type { Page } from 'playwright-core';
/** A problem that axe-core finds on a page. */
export interface AxeFinding {
    readonly isSerious: boolean;
    /** The rule, its requirement, and the elements that violate it. */
    readonly text: string;
}
/**
 * All problems that axe-core finds on a page.
 *
 * @param rules - only these rules; default: all
 */
export declare function axeFindings(page: Page, rules?: readonly string[]): Promise<readonly AxeFinding[]>;
/**
 * The serious and critical problems that axe-core finds on a page, with their elements.
 *
 * @param rules - only these rules; default: all
 */
export declare function seriousFindings(page: Page, rules?: readonly string[]): Promise<readonly string[]>;
//# sourceMappingURL=axe-findings.d.ts.map