/** Support, standing and precedence, on a few patients and the guideline as it ships. */
import { describe, expect, it } from 'vitest';
import { checkProject } from '../../src/cli/project.ts';
import type { Assertion } from '../../src/teaching/assertion-fact.ts';
import { asker } from '../../src/guidance/match.ts';
import { initialContext, type CaseContext } from '../../src/machine/case-context.ts';
import { answering, askedAt, type Asked } from '../../src/teaching/asked.ts';
import { supportOf } from '../../src/teaching/support.ts';
import type { Case, FullCase } from '../../src/case/types.ts';

const checked = checkProject('cases');
if (!checked.ok) throw new Error('the shipped cases have errors');
const [first] = checked.library.cases;
if (first?.case.kind !== 'case') throw new Error('the first of the shipped cases is no case');
const { guidance } = first;
const base = first.case;

function tell(name: Assertion['feature'], more: Partial<Assertion> = {}): Assertion {
  return { feature: name, present: true, ...more };
}

/** A patient whose record tells some features, with a case's steps and investigations left out. */
function patient(age: number, features: readonly Assertion[], more: Partial<FullCase> = {}): Case {
  return {
    ...base,
    patient: { ...base.patient, age },
    record: { ...base.record, findings: [{ finding: 'As stated', features }] },
    steps: [],
    investigations: [],
    ...more,
  };
}

function ask(kase: Case, context: Partial<CaseContext> = {}): Asked {
  const now = { ...initialContext, ...context };
  return askedAt(kase, now, 'shown', answering(kase, asker(guidance)), guidance);
}

describe('support of an action', () => {
  it('comes from a met rule with the same action and test', () => {
    const asked = ask(patient(67, [tell('iron_deficiency_anaemia')]));
    expect(supportOf({ action: 'primary_care_test', test: 'fit' }, asked)).toMatchObject({
      kind: 'supported',
      required: true,
    });
    expect(supportOf({ action: 'primary_care_test', test: 'psa' }, asked).kind).toBe('uncalled');
    expect(
      supportOf({ action: 'suspected_cancer_pathway_referral', site: 'colorectal' }, asked).kind,
    ).toBe('uncalled');
  });

  it('of a rule that asks to consider is no requirement', () => {
    const asked = ask(patient(67, [tell('fatigue')]));
    expect(asked.required).toEqual([]);
    expect(
      supportOf({ action: 'very_urgent_test', test: 'full_blood_count' }, asked),
    ).toMatchObject({
      kind: 'supported',
      required: false,
    });
  });

  it('goes to what comes first: no film while haemoptysis asks for a referral', () => {
    const asked = ask(patient(58, [tell('haemoptysis'), tell('cough'), tell('ever_smoked')]));
    const film = supportOf({ action: 'urgent_direct_access_test', test: 'chest_xray' }, asked);
    expect(film).toMatchObject({ kind: 'outranked', rules: [{ rule: 'lung-refer' }] });
    expect(
      supportOf({ action: 'suspected_cancer_pathway_referral', site: 'lung' }, asked).kind,
    ).toBe('supported');
    expect(
      supportOf({ action: 'suspected_cancer_pathway_referral', site: 'breast' }, asked).kind,
    ).toBe('uncalled');
  });

  it('goes to an emergency before everything: jaundice with rigors is admitted, not referred', () => {
    const asked = ask(patient(58, [tell('jaundice'), tell('rigors')]));
    expect(supportOf({ action: 'immediate' }, asked)).toMatchObject({
      kind: 'supported',
      required: true,
    });
    expect(
      supportOf({ action: 'suspected_cancer_pathway_referral', site: 'pancreatic' }, asked).kind,
    ).toBe('outranked');
  });

  it('of reassurance wants no rule met and none undecided', () => {
    const reassure = { action: 'reassure' } as const;
    expect(supportOf(reassure, ask(patient(30, [tell('cough', { present: false })]))).kind).toBe(
      'supported',
    );
    expect(supportOf(reassure, ask(patient(67, [tell('fatigue')])))).toMatchObject({
      kind: 'premature',
      met: [{ rule: 'leukaemia-fbc' }],
    });
    const open = supportOf(reassure, ask(patient(67, [tell('cough')])));
    expect(open).toMatchObject({ kind: 'premature', met: [] });
    expect(open.kind === 'premature' && open.undecided.length).toBeGreaterThan(0);
  });

  it('of a safety-net holds where nothing else is required, and not instead of what is', () => {
    const net = { action: 'safety_net' } as const;
    expect(supportOf(net, ask(patient(30, [tell('cough')]))).kind).toBe('supported');
    expect(supportOf(net, ask(patient(67, [tell('iron_deficiency_anaemia')])))).toMatchObject({
      kind: 'premature',
      met: [{ rule: 'crc-fit-offer' }],
    });
  });
});

describe('a rule in a consultation', () => {
  const investigation = (status: 'reported' | 'failed'): Case['investigations'] => [
    {
      id: 'kit',
      name: 'FIT',
      group: 'Stool',
      test: 'fit',
      worth: 'key',
      reports: [{ status, days: 7, values: [], features: [], actions: [] }],
    },
  ];
  const fitIn = (asked: Asked) => asked.met.find(({ rule }) => rule === 'crc-fit-offer')?.standing;
  const anaemic = (status: 'reported' | 'failed') =>
    patient(67, [tell('iron_deficiency_anaemia')], { investigations: investigation(status) });
  const report = { investigation: 'kit', orderedOn: 0, day: 7, report: 0 };

  it('is under way while its test is awaited, answered when the result is in, open again when it failed', () => {
    const kase = anaemic('reported');
    expect(fitIn(ask(kase))).toBe('open');
    expect(fitIn(ask(kase, { awaited: [{ investigation: 'kit', day: 0 }] }))).toBe('under-way');
    expect(fitIn(ask(kase, { reports: [report] }))).toBe('answered');
    expect(fitIn(ask(anaemic('failed'), { reports: [report] }))).toBe('open');
  });

  it('is answered by a result that the record tells, though no investigation of the case brought it', () => {
    const told = [tell('iron_deficiency_anaemia'), tell('fit_result', { value: 4 })];
    expect(fitIn(ask(patient(67, told)))).toBe('answered');
    const belly = [
      tell('abdominal_distension', { qualifiers: { persistent: true } }),
      tell('persistent_or_frequent'),
    ];
    const woman = { patient: { ...base.patient, age: 64, sex: 'female' } } as const;
    const required = (features: readonly Assertion[]) =>
      ask(patient(64, features, woman)).required.map(({ rule }) => rule);
    expect(required(belly)).toEqual(['ovary-ca125-measure', 'ovary-test-symptoms']);
    expect(required([...belly, tell('ca125', { value: 20 })])).toEqual([]);
    expect(required([...belly, tell('ca125', { value: 27 })])).toEqual(['ovary-ca125-threshold']);
  });

  it('neither requires nor blocks anything once it is not open', () => {
    const kase = anaemic('reported');
    expect(ask(kase, { awaited: [{ investigation: 'kit', day: 0 }] }).required).toEqual([]);
    const after = supportOf({ action: 'reassure' }, ask(kase, { reports: [report] }));
    const blocking = after.kind === 'premature' ? after.met.map(({ rule }) => rule) : [];
    // Help with the kit (1.3.4) is still due by the letter; the offer of the kit is not.
    expect(blocking).not.toContain('crc-fit-offer');
  });
});
