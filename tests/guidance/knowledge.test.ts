import { describe, expect, it } from 'vitest';
import { explain, isEvaluable, needsOf, type Evaluable } from '../../src/guidance/evaluate.ts';
import { knowledge } from '../../src/guidance/knowledge.ts';
import { allOf, anyOf, atLeast } from '../../src/guidance/truth.ts';
import type { Leaf } from '../../src/guidance/types.ts';
import { ask, facts, guideline } from './tables.ts';

const { guidance } = guideline();

/** Whether a leaf holds of a patient: "age=62 sex=male weight_loss=6". */
function holds(text: string, leaf: Leaf) {
  const words = text.split(' ').filter((word) => word !== '');
  const sex = words.find((word) => word.startsWith('sex='))?.slice('sex='.length);
  const features = words.filter((word) => !word.startsWith('sex='));
  return knowledge(facts({ sex, features }), guidance).holds(leaf);
}

function ruleNamed(id: string): Evaluable {
  const rule = guidance.rules.find((each) => each.id === id);
  if (rule === undefined || !isEvaluable(rule)) throw new Error(`There is no rule ${id}`);
  return rule;
}

describe('Kleene’s logic', () => {
  it('decides as soon as it can, and no sooner', () => {
    expect(allOf(['yes', 'unknown'])).toBe('unknown');
    expect(allOf(['no', 'unknown'])).toBe('no');
    expect(anyOf(['yes', 'unknown'])).toBe('yes');
    expect(anyOf(['no', 'unknown'])).toBe('unknown');
    expect(atLeast(2, ['yes', 'no', 'unknown'])).toBe('unknown');
    expect(atLeast(2, ['yes', 'no', 'no'])).toBe('no');
    expect(atLeast(2, ['yes', 'yes', 'unknown'])).toBe('yes');
    expect([allOf([]), anyOf([])]).toEqual(['yes', 'no']);
  });
});

describe('a qualifier', () => {
  it.each([
    ['', 'unknown'],
    ['weight_loss', 'yes'],
    ['weight_loss=no', 'no'],
    ['weight_loss.unexplained=no', 'no'],
    ['weight_loss.unexplained=yes', 'yes'],
  ])('that is assumed holds unless denied: "%s" is unexplained weight loss: %s', (text, truth) => {
    expect(holds(text, { feature: 'weight_loss', qualifiers: ['unexplained'] })).toBe(truth);
  });

  it.each([
    ['haematuria', 'unknown'],
    ['haematuria=visible', 'yes'],
    ['haematuria=non-visible', 'no'],
    ['haematuria haematuria.non_visible=no', 'yes'],
    ['haematuria.visible=no', 'no'],
    ['haematuria=no', 'no'],
  ])('that is a kind is unknown until stated: "%s" is visible haematuria: %s', (text, truth) => {
    expect(holds(text, { feature: 'haematuria', qualifiers: ['visible'] })).toBe(truth);
  });

  it.each([
    ['upper_abdominal_pain', 'yes'],
    // There may be another abdominal pain, of which nothing was said.
    ['upper_abdominal_pain.unexplained=no', 'unknown'],
    ['upper_abdominal_pain.unexplained=no abdominal_pain', 'yes'],
    // What is said of abdominal pain itself goes first.
    ['upper_abdominal_pain abdominal_pain.unexplained=no', 'no'],
    ['upper_abdominal_pain=no', 'unknown'],
    ['pelvic_or_abdominal_pain=no', 'no'],
  ])(
    'comes along with what implies the feature: "%s" is unexplained abdominal pain: %s',
    (text, truth) => {
      expect(holds(text, { feature: 'abdominal_pain', qualifiers: ['unexplained'] })).toBe(truth);
    },
  );

  it('that is a kind doesn’t come along: nodes in the neck are not generalised', () => {
    const generalised: Leaf = { feature: 'lymphadenopathy', qualifiers: ['generalised'] };
    expect(holds('cervical_lymphadenopathy', generalised)).toBe('unknown');
    expect(holds('cervical_lymphadenopathy lymphadenopathy.generalised', generalised)).toBe('yes');
  });
});

describe('what follows', () => {
  it.each([
    ['iron_deficiency_anaemia', 'yes'],
    ['anaemia=no', 'unknown'],
    ['low_haemoglobin=no', 'no'],
    ['sex=male haemoglobin=129', 'yes'],
    ['sex=male haemoglobin=130', 'no'],
    ['sex=female haemoglobin=119', 'yes'],
    ['sex=female haemoglobin=120', 'no'],
    ['haemoglobin=125', 'unknown'],
  ])('"%s" is a low haemoglobin: %s', (text, truth) => {
    expect(holds(text, { feature: 'low_haemoglobin' })).toBe(truth);
  });

  it('goes by the laboratory’s own range where one is given', () => {
    const range = { low: 115, high: 165 };
    const woman = { age: 50, sex: 'female' as const, organs: null };
    const features = new Map([['haemoglobin' as const, { present: true, value: 117, range }]]);
    expect(knowledge({ ...woman, features }, guidance).presence('low_haemoglobin')).toBe('no');
  });

  it('from an absence is the absence of what would imply it', () => {
    expect(holds('sex=male haemoglobin=150', { feature: 'iron_deficiency_anaemia' })).toBe('no');
    expect(holds('raised_platelet_count=no', { feature: 'thrombocytosis' })).toBe('no');
    expect(holds('raised_platelet_count', { feature: 'thrombocytosis' })).toBe('yes');
  });

  it.each([
    ['lesion_change_in_size', 'unknown'],
    ['lesion_change_in_size lesion_oozing', 'yes'],
    ['lesion_oozing lesion_inflammation lesion_change_in_sensation', 'yes'],
    [
      'lesion_change_in_size lesion_irregular_shape=no lesion_irregular_colour=no lesion_diameter_7_mm_or_more=no lesion_inflammation=no lesion_oozing=no lesion_change_in_sensation=no',
      'no',
    ],
    ['weighted_7_point_score=3', 'yes'],
    ['weighted_7_point_score=2', 'no'],
  ])(
    'the seven-point score lies between sure and possible points: "%s" is 3 or more: %s',
    (text, truth) => {
      expect(holds(text, { feature: 'weighted_7_point_score', op: '>=', value: 3 })).toBe(truth);
    },
  );
});

describe('an open rule', () => {
  it('names what would decide it, and nothing else', () => {
    const needs = (text: string, rule: string) =>
      ask(text).undecided.find((each) => each.rule === rule)?.needs;
    expect(needs('age=50 sex=male cough', 'lung-cxr-offer')).toEqual([
      'appetite_loss',
      'chest_pain',
      'ever_smoked',
      'fatigue',
      'shortness_of_breath',
      'weight_loss',
    ]);
    expect(needs('age=61 weight_loss', 'nss-weight')).toEqual(['weight_loss.value']);
    expect(needs('age=61 lymphadenopathy', 'leukaemia-fbc')).toContain(
      'lymphadenopathy.generalised',
    );
    expect(needs('weight_loss=6', 'nss-weight')).toEqual(['age']);
    expect(needs('age=62 ca125=30', 'ovary-ca125-threshold')).toEqual(['sex']);
    expect(needs('sex=female ca125=30', 'ovary-ca125-threshold')).toEqual([
      'age',
      'ca125_at_or_above_threshold',
    ]);
  });

  it('is listed only when something it reads is there', () => {
    expect(ask('age=62 sex=female').undecided).toEqual([]);
    expect(ask('age=62 sex=female cough=no fever=no').undecided).toEqual([]);
    const explained = ask('age=62 sex=female weight_loss.unexplained=no').undecided;
    expect(explained.map(({ rule }) => rule)).not.toContain('nss-weight');
  });

  it('with everything denied is decided', () => {
    const rule = ruleNamed('meso-cxr-consider');
    const known = knowledge(
      facts({ age: '50', features: ['finger_clubbing=no', 'chest_signs_of_pleural_disease=no'] }),
      guidance,
    );
    expect(known.holds(rule.when)).toBe('no');
    expect(needsOf(rule, known)).toEqual([]);
  });
});

describe('explain', () => {
  it('gives every part with its truth, derived features opened up', () => {
    const known = knowledge(
      facts({ age: '72', sex: 'male', features: ['psa=6.6', 'erectile_dysfunction'] }),
      guidance,
    );
    const { truth, parts } = explain(ruleNamed('prostate-psa').when, known);
    expect(truth).toBe('yes');
    expect(parts.map((part) => part.truth)).toEqual(['yes', 'yes']);
    const [opened] = parts[0]?.parts ?? [];
    expect(opened?.parts.map((part) => part.truth)).toEqual(['unknown', 'yes', 'unknown']);
  });

  it('opens up a score into what gives points', () => {
    const known = knowledge(facts({ features: ['lesion_oozing'] }), guidance);
    const { parts } = explain(ruleNamed('melanoma-7pt').when, known);
    expect(parts).toHaveLength(7);
    expect(parts.map((part) => part.truth).filter((truth) => truth === 'yes')).toHaveLength(1);
  });
});
