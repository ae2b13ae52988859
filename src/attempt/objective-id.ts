import type { Domain } from '../case/types.ts';

/** The objective of a case, as the LMS knows it; permanent. */
export function caseObjective(id: string): string {
  return `case_${id}`;
}

/** The objective of a domain, as the LMS knows it; permanent. */
export function domainObjective(domain: Domain): string {
  return `domain_${domain}`;
}
