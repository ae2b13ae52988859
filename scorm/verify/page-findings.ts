import type { PackageFinding } from './package-finding.ts';

/** What is looked at of a page or a style: more is data, not markup. */
const mostOfPage = 4 * 1024 * 1024;

/** What a page of a package lets in or fetches from elsewhere. */
export function pageFindings(files: ReadonlyMap<string, Uint8Array>): readonly PackageFinding[] {
  return [...files].flatMap(([path, bytes]) => {
    const isPage = /\.html?$/i.test(path);
    if (!isPage && !/\.css$/i.test(path)) return [];
    const text = new TextDecoder().decode(bytes.subarray(0, mostOfPage));
    return [...(isPage ? policyFindings(path, text) : []), ...addressFindings(path, text, isPage)];
  });
}

function policyFindings(path: string, text: string): readonly PackageFinding[] {
  const tag = [...text.matchAll(/<meta\s[^<>]*>/gi)].find(([markup]) =>
    /\shttp-equiv\s*=\s*["']?Content-Security-Policy["'\s>]/i.test(markup),
  );
  const policy = /\scontent\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(tag?.[0] ?? '');
  if (tag === undefined || policy === null) {
    return [
      {
        severity: 'warning',
        code: 'missing-policy',
        path,
        message:
          'The page has no Content-Security-Policy, so nothing keeps a script in it from talking to anyone.',
        remedy: 'Ask whoever made the package, or accept that it is trusted as it is.',
      },
    ];
  }
  const scripts = scriptSources(policy[1] ?? policy[2] ?? '');
  const loose = scripts.filter((source) =>
    /^('unsafe-(inline|eval)'|\*|https?:|data:)$/.test(source),
  );
  if (scripts.length > 0 && loose.length === 0) return [];
  return [
    {
      severity: 'warning',
      code: 'weak-policy',
      path,
      line: lineAt(text, tag.index),
      message:
        scripts.length === 0
          ? 'Its Content-Security-Policy says nothing of scripts, so it allows all of them.'
          : `Its Content-Security-Policy allows scripts by ${loose.join(' ')}, which is nearly all of them.`,
      remedy: "Allow scripts from the package alone: script-src 'self'.",
    },
  ];
}

function scriptSources(policy: string): readonly string[] {
  const directives = new Map(
    policy.split(';').map((directive): [string, readonly string[]] => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return [name.toLowerCase(), sources];
    }),
  );
  return directives.get('script-src') ?? directives.get('default-src') ?? [];
}

/** No `<` inside a tag: else a page of nothing but beginnings would be read from each to its end. */
const inPages =
  /<(?:script|img|iframe|audio|video|source|embed|object|link)\b[^<>]*?\s(?:src|href|data)\s*=\s*["']?((?:https?:)?\/\/[^"'\s>]+)/gi;
const inStyles = /(?:@import\s+|url\(\s*)["']?((?:https?:)?\/\/[^"'\s)]+)/gi;

/** More of one page say nothing new. */
const mostAddresses = 50;

function addressFindings(path: string, text: string, isPage: boolean): readonly PackageFinding[] {
  const found = new Map<string, number>();
  for (const { 1: address = '', index } of text.matchAll(isPage ? inPages : inStyles)) {
    if (found.size < mostAddresses && !found.has(address)) found.set(address, index);
  }
  return [...found].map(([address, index]): PackageFinding => ({
    severity: 'warning',
    code: 'outside-address',
    path,
    line: lineAt(text, index),
    message: `It fetches ${address} from another server; where that is out of reach, it is missing.`,
    remedy: 'Put the file into the package.',
  }));
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
