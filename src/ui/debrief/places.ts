import type { Case } from '../../case/types.ts';
import type { EvidenceSource } from '../../teaching/evidence.ts';

/** Where something was to be found out, in the case's words, and in which appointments it could be. */
export interface Place {
  readonly label: string;
  readonly appointments: readonly string[];
}

/** Where each of these was to be found out, every place once. Nothing for what everyone is shown. */
export function placesOf(sources: readonly EvidenceSource[], kase: Case): readonly Place[] {
  const places = new Map<string, readonly string[]>();
  for (const source of sources) {
    const place = placeOf(source, kase);
    if (place === null) continue;
    const { label, appointment } = place;
    const before = places.get(label) ?? [];
    places.set(label, appointment === null ? before : [...before, appointment]);
  }
  return [...places].map(([label, appointments]) => ({ label, appointments }));
}

function placeOf(
  source: EvidenceSource,
  kase: Case,
): { readonly label: string; readonly appointment: string | null } | null {
  switch (source.kind) {
    case 'enquiry':
      for (const step of kase.steps) {
        if (step.kind !== 'appointment') continue;
        const found = [...step.history, ...step.examinations, ...step.bedsideTests].find(
          ({ id }) => id === source.enquiry,
        );
        if (found !== undefined) return { label: found.label, appointment: step.title };
      }
      return null;
    case 'report':
    case 'order': {
      const found = kase.investigations.find(({ id }) => id === source.investigation);
      return found === undefined ? null : { label: found.name, appointment: null };
    }
    case 'record':
    case 'opening':
      return null;
  }
}
