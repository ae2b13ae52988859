/** A guideline as it counts in one nation on one day. */
import type { Guidance, Overlay } from './types.ts';

/** A guideline with a nation's overlay laid over it, if there is one. Plain data: it travels as JSON. */
export interface Effective {
  /** With the overlay's rules in place and the withdrawn ones gone. */
  readonly guidance: Guidance;
  readonly overlay: {
    readonly id: string;
    readonly version: string;
    readonly inForceFrom: string;
    readonly title: string;
    readonly link: string;
    /** Ids of the rules that the overlay brought, new or in the place of others. */
    readonly own: readonly string[];
    /** Ids of rules that were not checked to hold in this nation. */
    readonly unverified: readonly string[];
    /** Rules of the guideline below that must not be answered here, and why. */
    readonly withdrawn: Overlay['withdrawn'];
  } | null;
}

/** The guideline as it stands, without an overlay. */
export function effective(guidance: Guidance): Effective {
  return { guidance, overlay: null };
}

/** Lays an overlay over a guideline: rules with a known id are replaced, others added at the end of their site. */
export function withOverlay(guidance: Guidance, overlay: Overlay): Effective {
  const own = new Map(overlay.rules.map((rule) => [rule.id, rule]));
  const gone = new Set(overlay.withdrawn.map(({ rule }) => rule));
  const checked = overlay.rules.filter(({ confidence }) => confidence !== 'unverified');
  const verified = new Set([...overlay.verified, ...checked.map(({ id }) => id)]);
  const kept = guidance.rules.filter(({ id }) => !gone.has(id));
  const known = new Set(kept.map(({ id }) => id));
  const rules = [
    ...kept.map((rule) => own.get(rule.id) ?? rule),
    ...overlay.rules.filter(({ id }) => !known.has(id)),
  ];
  const emergencies = guidance.emergencies.filter(({ id }) => !gone.has(id));
  const unverified = [...kept, ...emergencies].flatMap(({ id }) => (verified.has(id) ? [] : [id]));
  const { id, version, inForceFrom, title, link, withdrawn } = overlay;
  return {
    guidance: {
      ...guidance,
      rules,
      emergencies,
      nations: overlay.nations,
      lookups: { ...guidance.lookups, ...overlay.lookups },
      derived: { ...guidance.derived, ...overlay.derived },
      scores: { ...guidance.scores, ...overlay.scores },
      sources: { ...guidance.sources, ...overlay.sources },
    },
    overlay: {
      id,
      version,
      inForceFrom,
      title,
      link,
      own: [...own.keys()].sort(),
      unverified: unverified.sort(),
      withdrawn,
    },
  };
}
