/** The words that give a diagnosis of cancer away. */
import type { Case } from '../case/types.ts';

/** The kinds of cancer by their own names, stages, and what letters shorten them to. */
const kinds =
  /\b(?:(?:adeno)?carcinomas?|\w*sarcomas?|lymphomas?|melanomas?|leuka?emias?|myelomas?|mesotheliomas?|gliomas?|glioblastomas?|seminomas?|neoplasms?|neoplastic|malignan(?:t|cy|cies)|metasta(?:tic|sis|ses)|dukes|t[1-4][a-c]? n[0-3]|stage (?:[1-4]|i{1,3}|iv)[ab]?|crc|nsclc|sclc|rcc|hcc|dlbcl|cll|cml|aml|nhl|bcc|scc|gbm|dcis)\b/i;

const cancer = String.raw`(?:cancers?|tumou?rs?)`;

/** What says cancer without saying which. */
const anyCancer = new RegExp(String.raw`\b${cancer}\b`, 'i');

const sites =
  'anal|anus|bladder|bone|bowel|brain|breast|caecal|caecum|cervical|cervix|colon|colonic|colorectal|endometrial|gallbladder|gastric|kidney|laryngeal|larynx|liver|lung|mouth|oesophageal|oral|ovarian|ovary|pancreas|pancreatic|penile|prostate|prostatic|rectal|rectum|renal|skin|stomach|testicular|throat|thyroid|tongue|uterine|vaginal|vulval|womb';

/** A cancer with its site. "Lung ca" is how a folder is called in a hurry. */
const cancerOfSite = new RegExp(
  String.raw`\b(?:${sites}) (?:${cancer}|ca)\b|\b${cancer} (?:of|in) (?:the |his |her |their )?(?:${sites})\b`,
  'i',
);

/** What names the way to go, not what is found there. */
const waysToGo =
  /suspected (?:\w+ )?cancers?|suspicion of cancer|cancer (?:screening|pathway|clinic|nurse|unit|referral)s?/gi;

/** How much a place may say: before anyone has asked anything no word of cancer; later no cancer by name. */
export type Strictness = 'any-cancer' | 'cancer-by-name';

/** The words of a text, or of an id, that give the diagnosis away; null where none do. */
export function giveawayIn(
  text: string,
  strictness: Strictness,
  own: readonly string[],
): string | null {
  const words = text
    .replaceAll(/[-_.]/g, ' ')
    .replaceAll(waysToGo, (way) => ' '.repeat(way.length));
  const patterns = [kinds, cancerOfSite, ...(strictness === 'any-cancer' ? [anyCancer] : [])];
  for (const pattern of patterns) {
    const found = pattern.exec(words);
    if (found !== null) return text.slice(found.index, found.index + found[0].length);
  }
  return own.find((word) => new RegExp(String.raw`\b${word}\b`, 'i').test(words)) ?? null;
}

/** Words beside "cancer" or "carcinoma" that say of which kind or how far, not where. */
const qualities: ReadonlySet<string> = new Set(
  'squamous basal small large clear cell cells ductal lobular invasive serous papillary high low grade early advanced primary local left right upper lower lobe suspected possible'.split(
    ' ',
  ),
);

/** Where this patient's cancer sits, by the stages of its outcomes: "caecum" of "adenocarcinoma of the caecum". */
export function ownSites(subject: Case): readonly string[] {
  const stages = subject.steps.flatMap((step) => (step.kind === 'outcome' ? [step.stage] : []));
  const named = stages.flatMap((stage) => {
    const before = /(\p{L}+) (?:cancer|carcinoma|tumou?r)\b/iu.exec(stage)?.[1];
    const after = /(?:cancer|carcinoma|tumou?r) (?:of|in) (?:the |his |her )?([\p{L} ]+)/iu.exec(
      stage,
    )?.[1];
    return [before, ...(after?.split(' ') ?? [])];
  });
  const words = named.flatMap((word) => (word === undefined ? [] : [word.toLowerCase()]));
  return [...new Set(words)].filter((word) => word.length > 3 && !qualities.has(word));
}
