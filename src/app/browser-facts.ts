import { read } from '../tracking/discover-api.ts';
import type { BrowserFacts } from '../tracking/self-test/facts.ts';
import type { PageHost } from './page-host.ts';

/** What the page stands in, as far as it can see. */
export function browserFacts(host: PageHost): BrowserFacts {
  const isFramed = host.parent !== host;
  return {
    agent: host.navigator.userAgent,
    cookies: host.navigator.cookieEnabled,
    width: host.innerWidth,
    height: host.innerHeight,
    storage: isStorageUsable(host),
    frame: isFramed ? frameOf(host) : 'no frame',
    launched: isFramed || Boolean(host.opener),
    hostname: host.location.hostname,
  };
}

/** A sandbox takes a page's origin away; a parent of another site can't be looked into. */
function frameOf({ origin, parent }: PageHost): BrowserFacts['frame'] {
  if (origin === 'null') return 'sandboxed frame';
  const isReadable = typeof parent === 'object' && parent !== null && read(parent, 'document');
  return isReadable ? 'frame of this site' : 'frame of another site';
}

const probe = 'referwise.probe';

function isStorageUsable(host: PageHost): boolean {
  try {
    // Reading it throws where a browser has it switched off.
    const storage = host.localStorage;
    storage.setItem(probe, probe);
    const kept = storage.getItem(probe) === probe;
    storage.removeItem(probe);
    return kept;
  } catch {
    return false;
  }
}
