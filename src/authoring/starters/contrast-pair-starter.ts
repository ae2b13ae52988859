import type { VignetteSource } from '../../case/types.ts';
import { toWrite } from '../unwritten.ts';
import { starterHeader } from './starter-header.ts';
import type { StarterRequest } from './starter-request.ts';

/**
 * Two vignettes of the same patient with one fact changed across a limit, so that the answer changes: a FIT of 9 is safety-netted
 * by 1.3.3, one of 10 is referred by 1.3.2. A limit is learned where it lies, between two patients who are otherwise alike; and
 * a learner who answers both alike sees at once which fact was passed over.
 */
export function contrastPairStarter(request: StarterRequest): readonly VignetteSource[] {
  const { id, title } = request;
  return [
    half({ ...request, id: `${id}-a`, title: `${title} (a)` }, 9),
    half({ ...request, id: `${id}-b`, title: `${title} (b)` }, 10),
  ];
}

function half(request: StarterRequest, fit: 9 | 10): VignetteSource {
  const { $schema, formatVersion, ...header } = starterHeader(request);
  const isHigh = fit === 10;
  const cites = [isHigh ? 'crc-fit-positive' : 'crc-fit-low-or-missing'];
  return {
    $schema,
    formatVersion,
    kind: 'vignette',
    ...header,
    minutes: 2,
    patient: {
      name: toWrite('a name, with title; the same in both'),
      age: 54,
      sex: 'female',
      occupation: toWrite('what she does or did; the same in both'),
    },
    presentation: toWrite(
      'why she is here, in two or three sentences, word for word the same in both.',
    ),
    findings: [
      {
        finding: toWrite('the symptom, the same in both: looser motions for six weeks'),
        features: [{ feature: 'change_in_bowel_habit' }],
      },
      {
        finding: toWrite(`the one fact that differs between the two: a FIT of ${fit}`),
        features: [{ feature: 'fit_result', value: fit }],
      },
      {
        finding: toWrite('what is not there, the same in both: no bleeding'),
        features: [{ feature: 'rectal_bleeding', present: false }],
      },
      { finding: toWrite('something beside the point, the same in both') },
    ],
    decision: {
      prompt: 'What do you do today?',
      confidence: true,
      options: [
        {
          id: 'safety-net',
          label: toWrite(
            'the same options in both: review on a date, and what would bring her back',
          ),
          action: { action: 'safety_net' },
          verdict: isHigh ? 'questionable' : 'recommended',
          rationale: isHigh
            ? toWrite('why it was right for a 9, and is not for a 10.')
            : toWrite(
                'why, and at which value it changes: “At 10 you would refer (1.3.2).” Another limit, an age or a value: npm run guidance -- match --age 54 --sex female --feature fit_result=9 lists under near what one changed fact would do.',
              ),
          cites,
        },
        {
          id: 'refer',
          label: toWrite('the same options in both: an urgent suspected cancer referral'),
          action: { action: 'suspected_cancer_pathway_referral', site: 'colorectal' },
          verdict: isHigh ? 'recommended' : 'questionable',
          rationale: isHigh
            ? toWrite('why, and at which value it changes: “At 9 you would safety-net (1.3.3).”')
            : toWrite('what a referral costs her here, and when strong concern would justify it.'),
          cites,
        },
        {
          id: 'reassure',
          label: toWrite('the same options in both: tell her that all is well'),
          action: { action: 'reassure' },
          verdict: isHigh ? 'unsafe' : 'questionable',
          rationale: toWrite('what is lost when nobody looks again.'),
          cites,
        },
      ],
    },
    takeHome: [toWrite('the limit in one sentence, the same in both.')],
  };
}
