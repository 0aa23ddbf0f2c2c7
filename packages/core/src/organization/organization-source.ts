import { canonicalJson } from '../canonical-json.js';
import type { OrganizationDefinition } from './definition.js';
import { readDefinition } from './read-definition.js';

/** An organization as it is at some time. */
export interface OrganizationVersion {
  /** Another one with each change; opaque, compared within one process alone. */
  readonly version: string;
  readonly definition: OrganizationDefinition;
}

/**
 * Where a desk learns who works there. It is asked whenever somebody is looked up and never frozen, so that an officer who
 * joins can be given a case at once.
 *
 * @experimental
 */
export interface OrganizationSource {
  /**
   * Answers from memory: the desk asks for each change of a case, several times. It gives the same version until the
   * current turn of the event loop is over.
   */
  current(): OrganizationVersion;
  /**
   * Calls back after each change, as for screens that show who works here.
   *
   * @returns ends it
   */
  changed(listener: () => void): () => void;
}

/** A source whose definition the host replaces, as when it reads its own table of users again. */
export interface ReplaceableOrganization extends OrganizationSource {
  /**
   * Takes the place of the former definition, for whatever is decided from now on. One that is alike changes nothing, so
   * that a host may hand in what it read every so often.
   *
   * @throws InputError with one issue for each mistake; the former definition then stays
   */
  replace(definition: OrganizationDefinition): void;
}

/**
 * Keeps a definition in memory until it is replaced.
 *
 * @example
 * const source = organizationSource(readUsers(await users.all()));
 * const office = organization(source);
 * const timer = setInterval(async () => source.replace(readUsers(await users.all())), 5_000);
 * // Beside aduan.close(): clearInterval(timer)
 * @throws InputError with one issue for each mistake
 */
export function organizationSource(first: OrganizationDefinition): ReplaceableOrganization {
  const listeners = new Set<() => void>();
  let definition = readDefinition(first);
  let text = canonicalJson(first);
  let version = 1;
  return {
    current: () => ({ version: String(version), definition }),
    changed(listener) {
      // Of its own, so that two who listen with one function end apart.
      const heard = () => listener();
      listeners.add(heard);
      return () => listeners.delete(heard);
    },
    replace(given) {
      const said = canonicalJson(given);
      if (said === text) return;
      definition = readDefinition(given);
      text = said;
      version += 1;
      for (const listener of [...listeners]) listener();
    },
  };
}
