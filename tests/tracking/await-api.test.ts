import { describe, expect, it } from 'vitest';
import { awaitApi, type ApiHost } from '../../src/tracking/await-api.ts';

const api = { LMSInitialize: () => 'true' };

/** A frame whose parent gets an API after some time; and how often it waited. */
function frame(apiAfter: number, opener: unknown = null) {
  let waited = 0;
  const parent: { API?: object } = {};
  const host: ApiHost = {
    parent,
    opener,
    setTimeout: (task, milliseconds) => {
      waited += milliseconds;
      if (waited >= apiAfter) parent.API = api;
      task();
    },
  };
  return { host, waited: () => waited };
}

describe('awaitApi', () => {
  it('does not wait where the API is there', async () => {
    const waited: number[] = [];
    const host = {
      parent: { API: api },
      opener: null,
      setTimeout: (_: () => void, ms: number) => waited.push(ms),
    };
    expect(await awaitApi(host, 'API')).toBe(api);
    expect(waited).toEqual([]);
  });

  it('waits for an LMS that makes its API late', async () => {
    const { host, waited } = frame(700);
    expect(await awaitApi(host, 'API')).toBe(api);
    expect(waited()).toBe(700);
  });

  it('gives up after two seconds', async () => {
    const { host, waited } = frame(60_000);
    expect(await awaitApi(host, 'API')).toBeNull();
    expect(waited()).toBe(2000);
  });

  it('does not wait in a page that stands alone, which nobody opened', async () => {
    const { host, waited } = frame(700);
    const alone: ApiHost = { ...host, parent: null };
    const standing = Object.assign(alone, { parent: alone });
    expect(await awaitApi(standing, 'API')).toBeNull();
    expect(waited()).toBe(0);
  });

  it('waits in a window that another one opened', async () => {
    const opener: { API?: object } = {};
    const host: { parent: unknown; opener: unknown; setTimeout: ApiHost['setTimeout'] } = {
      parent: null,
      opener,
      setTimeout: (task) => {
        opener.API = api;
        task();
      },
    };
    host.parent = host;
    expect(await awaitApi(host, 'API')).toBe(api);
  });
});
