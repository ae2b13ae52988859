/**
 * What is known of the LMSs that packages go to, as data: what each takes, what to choose, and why. `generic` is for every
 * other. A profile narrows what is packed and refuses what its LMS can't play; what an administrator sets in the LMS itself
 * stands beside it as advice. `docs/lms-admin.md` prints the table.
 */
import { packageStandards, type PackageStandard } from '../../scorm/package-spec.ts';
import type { Module } from '../case/module-schema.ts';
import { listed } from '../source/did-you-mean.ts';
import { layouts, type Layout } from './layouts.ts';

/** A setting, and the fact that it comes from. */
export interface Grounded<T> {
  readonly value: T;
  readonly why: string;
}

/** An LMS. */
export interface Profile {
  /** What people call it. */
  readonly name: string;
  /** The editions that it plays, the one to choose first. */
  readonly standards: Grounded<readonly PackageStandard[]>;
  readonly layouts: Grounded<readonly Layout[]>;
  /** What SCORM 1.2 hears at the end, where `cases/module.json` doesn't say. */
  readonly finalStatus: Grounded<NonNullable<Module['finalStatus']>>;
  /** The most characters of saved state; the player needs no more than 4,000. */
  readonly suspendData: Grounded<number>;
  /** The largest zip in bytes; null where no limit is known. */
  readonly zip: Grounded<number | null>;
  /** How the module is best shown. */
  readonly window: Grounded<string>;
}

const noZipLimit = { value: null, why: 'No limit is known but the server’s own for uploads.' };
const either = {
  value: 'completed',
  why: 'It takes what is reported, so completed means that every case was finished.',
} as const;
const smallest = {
  value: 4096,
  why: 'SCORM 1.2 promises no more, so plan for no more.',
} as const;
const anyWindow = {
  value: 'In a frame or a window of its own, from 650 pixels wide.',
  why: 'The pages fit themselves to any width.',
} as const;
const oneAtATime = ['module', 'per-case'] as const;

/** By the name that `npm run pack -- --profile` takes. */
export const profiles = {
  generic: {
    name: 'Any LMS',
    standards: {
      value: packageStandards,
      why: 'Every LMS that we know of takes SCORM 1.2; many take 2004 as well.',
    },
    layouts: { value: layouts, why: 'What your LMS makes of several SCOs is for you to try.' },
    finalStatus: either,
    suspendData: smallest,
    zip: noZipLimit,
    window: anyWindow,
  },
  moodle: {
    name: 'Moodle',
    standards: {
      value: ['scorm12', 'scorm2004-4', 'scorm2004-3'],
      why: 'It plays 1.2, and treats the editions of 2004 alike.',
    },
    layouts: {
      value: layouts,
      why: 'It lists the SCOs of a package. The activity is complete as soon as one of them is, unless “Require all SCOs to return completion status” is on.',
    },
    finalStatus: {
      value: 'completed',
      why: 'An activity asks for passed, for completed or for either; one doesn’t stand in for the other, and failed completes nothing.',
    },
    suspendData: {
      value: 4096,
      why: '64,000, but 4,096 in 1.2 where the site’s “SCORM standards mode” is on.',
    },
    zip: noZipLimit,
    window: {
      value: 'The frame in the page, or a new window.',
      why: 'The frame is 650 by 666 pixels with both drawers open at 1280; all fits.',
    },
  },
  totara: {
    name: 'Totara',
    standards: {
      value: ['scorm12', 'scorm2004-4', 'scorm2004-3'],
      why: 'It takes all of 1.2; of 2004 it leaves out sequencing, which the packages do without.',
    },
    layouts: {
      value: layouts,
      why: 'Its SCORM activity is Moodle’s, and keeps learners’ data by item.',
    },
    finalStatus: {
      value: 'completed',
      why: 'As in Moodle, an activity counts the statuses that it is told to count.',
    },
    suspendData: smallest,
    zip: noZipLimit,
    window: anyWindow,
  },
  'nhs-learning-hub': {
    name: 'NHS Learning Hub',
    standards: {
      value: ['scorm12'],
      why: 'It takes a zip with a SCORM 1.2 package, and no other.',
    },
    layouts: {
      value: oneAtATime,
      why: 'It opens one window with one page in it; a list of several SCOs was not found.',
    },
    finalStatus: {
      value: 'completed',
      why: 'The status is what the package says, and a learner can go back to saved work only until the module is finished.',
    },
    suspendData: { value: 63_999, why: 'Its API takes less than 64,000.' },
    zip: noZipLimit,
    window: {
      value: 'A new window of 1024 by 768, which is set already.',
      why: 'It opens 1024 by 768 unless the contributor says otherwise, 640 by 480 to 4096 by 2160.',
    },
  },
  'open-edx': {
    name: 'Open edX (openedx-scorm-xblock)',
    standards: {
      value: packageStandards,
      why: 'It reads 1.2, and takes anything else for 2004.',
    },
    layouts: {
      value: oneAtATime,
      why: 'It starts the first page of the package and shows no list, so no learner would reach a second.',
    },
    finalStatus: {
      value: 'completed',
      why: 'passed and completed both complete; with failed the grade becomes 0, whatever the score.',
    },
    suspendData: { value: 4096, why: 'It checks no lengths; SCORM 1.2 promises no more.' },
    zip: noZipLimit,
    window: {
      value: 'A height of 800 for the block.',
      why: 'The block is 450 pixels high unless it is told otherwise, which shows little at a time.',
    },
  },
  ilias: {
    name: 'ILIAS',
    standards: { value: packageStandards, why: 'It plays 1.2 and 2004.' },
    layouts: {
      value: layouts,
      why: 'Progress counts the SCOs that you tick: all of them completed or passed.',
    },
    finalStatus: {
      value: 'completed',
      why: 'completed and passed count alike, and one failed SCO fails the whole.',
    },
    suspendData: smallest,
    zip: noZipLimit,
    window: anyWindow,
  },
  cornerstone: {
    name: 'Cornerstone',
    standards: {
      value: ['scorm12', 'scorm2004-3'],
      why: 'It takes 1.2 and 2004 3rd Edition; it names no 4th.',
    },
    layouts: {
      value: oneAtATime,
      why: 'What it does with several SCOs isn’t known to us. --profile generic packs them for a try.',
    },
    finalStatus: either,
    suspendData: smallest,
    zip: { value: 250_000_000, why: 'It takes publications up to 250 MB.' },
    window: anyWindow,
  },
  docebo: {
    name: 'Docebo',
    standards: {
      value: ['scorm12', 'scorm2004-3'],
      why: 'It takes 1.2 and 2004 3rd Edition without sequencing; it names no 4th.',
    },
    layouts: {
      value: oneAtATime,
      why: 'What it does with several SCOs isn’t known to us. --profile generic packs them for a try.',
    },
    finalStatus: either,
    suspendData: { value: 4096, why: '4,096 in 1.2, 64,000 in 2004.' },
    zip: noZipLimit,
    window: anyWindow,
  },
} as const satisfies Readonly<Record<string, Profile>>;

export type ProfileName = keyof typeof profiles;

/** The names, in the order of the table. */
export const profileNames: readonly ProfileName[] = [
  'generic',
  'moodle',
  'totara',
  'nhs-learning-hub',
  'open-edx',
  'ilias',
  'cornerstone',
  'docebo',
];

/** A profile by its name. */
export function profileOf(name: ProfileName): Profile {
  return profiles[name];
}

/** The editions to pack where none is named: what the LMS plays best; for any LMS, each. */
export function chosenStandards(name: ProfileName): readonly PackageStandard[] {
  const { value } = profileOf(name).standards;
  return name === 'generic' ? value : value.slice(0, 1);
}

/** Why an LMS can't take an edition, a layout or a zip of a size, and what it takes; empty where it can. */
export function refusals(
  { name, ...profile }: Profile,
  asked: {
    readonly standards?: readonly PackageStandard[];
    readonly layouts?: readonly Layout[];
    readonly bytes?: number;
  },
): readonly string[] {
  const { standards = [], layouts = [], bytes = 0 } = asked;
  return [
    ...standards
      .filter((each) => !profile.standards.value.includes(each))
      .map(
        (each) =>
          `${name} doesn’t take ${each}. ${profile.standards.why} ${instead(profile.standards.value)}`,
      ),
    ...layouts
      .filter((each) => !profile.layouts.value.includes(each))
      .map(
        (each) =>
          `${name} doesn’t take the layout ${each}. ${profile.layouts.why} ${instead(profile.layouts.value)}`,
      ),
    ...(profile.zip.value !== null && bytes > profile.zip.value
      ? [`${name} doesn’t take a zip of ${Math.ceil(bytes / 1e6)} MB. ${profile.zip.why}`]
      : []),
  ];
}

const instead = (taken: readonly string[]) => `Take ${listed(taken)}.`;
