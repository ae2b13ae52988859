import type { VignetteSource } from '../../case/types.ts';
import { toWrite } from '../unwritten.ts';
import { starterHeader } from './starter-header.ts';
import type { StarterRequest } from './starter-request.ts';

/** A vignette that turns on 1.1.2: a cough in someone of 40 or over who has ever smoked asks for a chest X-ray. */
export function vignetteStarter(request: StarterRequest): VignetteSource {
  const { $schema, formatVersion, ...header } = starterHeader(request);
  const cites = ['lung-cxr-offer'];
  return {
    $schema,
    formatVersion,
    kind: 'vignette',
    ...header,
    minutes: 2,
    patient: {
      name: toWrite('a name, with title'),
      age: 61,
      sex: 'male',
      occupation: toWrite('what he does or did'),
    },
    presentation: toWrite(
      'why he is here, in two or three sentences, one of them his own: “It just won’t shift.”',
    ),
    findings: [
      {
        finding: toWrite('the symptom, and for how long: a dry cough for five weeks'),
        features: [{ feature: 'cough' }],
      },
      {
        finding: toWrite('what is in the record and counts: stopped smoking ten years ago'),
        features: [{ feature: 'ever_smoked' }],
      },
      {
        finding: toWrite('what was asked for and is not there: no blood in what he coughs up'),
        features: [{ feature: 'haemoptysis', present: false }],
      },
      { finding: toWrite('something beside the point. It needs no word of the guideline.') },
    ],
    decision: {
      prompt: 'What do you do today?',
      confidence: true,
      options: [
        {
          id: 'wait',
          label: toWrite('the tempting wrong one: let it settle, and see him in a month'),
          action: { action: 'reassure' },
          verdict: 'questionable',
          rationale: toWrite(
            'what waiting gains, and what it costs. Don’t scold: many would have chosen it.',
          ),
          cites,
        },
        {
          id: 'film',
          label: toWrite('the right one: an urgent chest X-ray'),
          action: { action: 'urgent_direct_access_test', test: 'chest_xray' },
          verdict: 'recommended',
          rationale: toWrite(
            'why, which rule applies, and what would change it. This starter turns on 1.1.2: a cough at 40 or over in someone who ever smoked. Another patient, another rule: npm run guidance -- match --age 61 --sex male --feature cough --feature ever_smoked',
          ),
          cites,
        },
        {
          id: 'refer',
          label: toWrite('the one that goes too far: an urgent referral without a film'),
          action: { action: 'suspected_cancer_pathway_referral', site: 'lung' },
          verdict: 'questionable',
          rationale: toWrite('what a referral before the test costs him, and the hospital.'),
          cites: [...cites, 'lung-refer'],
        },
      ],
    },
    takeHome: [
      toWrite('what to do on Monday, as you would say it in the corridor. One point or two.'),
    ],
  };
}
