import { describe, expect, it } from 'vitest';
import { discoverApi } from '../../src/tracking/discover-api.ts';
import { whereApi } from '../../src/tracking/self-test/where-api.ts';

const api = { LMSInitialize: () => 'true' };

function frame(properties: object = {}): object {
  const own: { parent?: object; opener: null } = { opener: null };
  own.parent = own;
  return Object.assign(own, properties);
}

function nested(levels: number, top: object): object {
  return levels === 0 ? top : frame({ parent: nested(levels - 1, top) });
}

/** What a browser makes of a window of another origin: parent and opener can be read, nothing else. */
function foreign(properties: object): object {
  return new Proxy(frame(properties), {
    get: (target, property) => {
      if (property !== 'parent' && property !== 'opener') throw new Error('SecurityError');
      const value: unknown = Reflect.get(target, property);
      return value;
    },
  });
}

describe('discoverApi', () => {
  it('finds the API in the window itself', () => {
    expect(discoverApi(frame({ API: api }), 'API')).toBe(api);
  });

  it('finds the API of the nearest parent that has one', () => {
    const far = { LMSInitialize: () => 'false' };
    const top = frame({ API: far });
    expect(discoverApi(nested(2, frame({ API: api, parent: top })), 'API')).toBe(api);
  });

  it('climbs through windows of another origin', () => {
    expect(discoverApi(frame({ parent: foreign({ parent: frame({ API: api }) }) }), 'API')).toBe(
      api,
    );
  });

  it('finds the API in the parents of the window that opened ours', () => {
    const opener = nested(3, frame({ API: api }));
    expect(discoverApi(frame({ opener }), 'API')).toBe(api);
  });

  it('finds the API in the opener of a frame above ours', () => {
    expect(discoverApi(nested(2, frame({ opener: frame({ API: api }) })), 'API')).toBe(api);
  });

  it('passes over an element that is called API', () => {
    const element = { tagName: 'IFRAME' };
    expect(discoverApi(frame({ API: element, parent: frame({ API: api }) }), 'API')).toBe(api);
  });

  it('finds the API of SCORM 2004 by its own name', () => {
    const api2004 = { Initialize: () => 'true' };
    const top = frame({ API: api, API_1484_11: api2004 });
    expect(discoverApi(nested(1, top), 'API_1484_11')).toBe(api2004);
  });

  it('returns null where no window has an API', () => {
    expect(discoverApi(frame({ opener: frame() }), 'API')).toBeNull();
  });

  it('gives up on parents without end', () => {
    expect(discoverApi(nested(200, frame({ API: api })), 'API')).toBeNull();
  });

  it('gives up when windows have opened each other', () => {
    const one: { opener?: object; parent?: object } = {};
    const two = { opener: one, parent: one };
    Object.assign(one, { opener: two, parent: two });
    expect(discoverApi(one, 'API')).toBeNull();
  });
});

describe('whereApi', () => {
  const opener = nested(1, frame({ API: api }));

  it.each([
    ['this window', frame({ API: api })],
    ['parent frame, levels up: 2', nested(2, frame({ API: api }))],
    ['opener, levels up: 0 before it, 1 after', frame({ opener })],
    ['opener, levels up: 2 before it, 1 after', nested(2, frame({ opener }))],
  ])('says "%s" of the API that discoverApi finds there', (place, start) => {
    expect(whereApi(start, 'API')).toBe(place);
  });

  it('says nothing where there is none, and passes over other origins', () => {
    expect(whereApi(frame({ opener: frame() }), 'API')).toBeNull();
    const beyond = frame({ parent: foreign({ parent: frame({ API: api }) }) });
    expect(whereApi(beyond, 'API')).toBe('parent frame, levels up: 2');
  });
});
