import type { PackageSettings } from '../attempt/package-settings.ts';
import { discoverApi, type ApiName } from '../tracking/discover-api.ts';
import type { Edition } from '../tracking/edition.ts';
import { scorm12Edition } from '../tracking/scorm12-edition.ts';
import { scorm2004Edition } from '../tracking/scorm2004-edition.ts';
import { askLms } from '../tracking/self-test/ask-lms.ts';
import { selfTest, type SelfTest } from '../tracking/self-test/self-test.ts';
import { whereApi } from '../tracking/self-test/where-api.ts';
import { editionName } from '../ui/about/edition-name.ts';
import { browserFacts } from './browser-facts.ts';
import type { SideWiring } from './side-wiring.ts';

/** Milliseconds that a save before the test gets. */
const patience = 3000;

/**
 * Looks at what stands between this page and its LMS. What waits to be saved is saved first, as ever, so that what is read
 * back can be held against it.
 */
export async function runSelfTest(wiring: SideWiring): Promise<SelfTest> {
  const { host, settings, session, keeping, api, calls, record } = wiring;
  const edition = editionOf(settings);
  const [own, other] = apiNames(settings.standard);
  const isOfLms = keeping === 'lms';
  if (isOfLms) await saved(wiring);
  const asked =
    edition === null || api === null
      ? { wrote: false, calls: [] }
      : askLms({ api, edition, session: isOfLms ? session : null, calls, record, clock: Date.now });
  // Whoever isn't there yet has nothing to say.
  const keeper = await Promise.race([wiring.keeper, Promise.resolve(null)]);
  return selfTest({
    at: Date.now(),
    package: {
      edition: editionName(settings),
      ends: endsAs(settings),
      passMark: settings.passMark,
    },
    edition,
    place: whereApi(host, own),
    otherApi: api === null && discoverApi(host, other) !== null,
    isOfLms,
    launch: session.launch,
    status: session.status(),
    record: record(),
    missing: keeper && keeper.offered !== null,
    calls,
    asked,
    browser: browserFacts(host),
  });
}

function editionOf({ standard, finalStatus }: PackageSettings): Edition | null {
  if (standard === 'none') return null;
  return standard === 'scorm12' ? scorm12Edition(finalStatus) : scorm2004Edition;
}

/** The name that a package looks for, and the one that it doesn't. */
function apiNames(standard: PackageSettings['standard']): readonly [ApiName, ApiName] {
  return standard === 'scorm12' ? ['API', 'API_1484_11'] : ['API_1484_11', 'API'];
}

/** In which words the LMS is told of a finished module. */
function endsAs({ standard, finalStatus }: PackageSettings): string {
  if (standard !== 'scorm12') return 'completed and passed/failed';
  return finalStatus === 'completed' ? finalStatus : 'passed/failed';
}

/** Saves, and waits until it is through or has failed. */
function saved({ host, session, record }: SideWiring): Promise<void> {
  if (session.status().kind === 'not-recording') return Promise.resolve();
  session.save(record());
  return new Promise((resolve) => {
    const stop = session.subscribe(look);
    const timer = host.setTimeout(end, patience);
    function look() {
      if (session.status().kind !== 'saving') end();
    }
    function end() {
      host.clearTimeout(timer);
      stop();
      resolve();
    }
    look();
  });
}
