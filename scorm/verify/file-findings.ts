import type { PackageFinding } from './package-finding.ts';

/** Docebo refuses a package that holds one of these, and no LMS should run one. */
const banned =
  /(?:^|\/)\.ht|\.(?:php\d?|phtml|cgi|sh|shtml|asp|aspx|jsp|py|rb|pl|exe|bat|cmd|com|dll|msi|ps1)$/i;

/** Some LMSs send these as plain bytes, and browsers then refuse them (a module, a JSON import, compiled code, a picture). */
const misserved = /\.(?:mjs|json|wasm|webp|avif|woff2)$/i;

/** What the names of a package's files make some LMS stumble over. */
export function fileFindings(paths: readonly string[]): readonly PackageFinding[] {
  return [...paths.flatMap(nameFindings), ...sharedNames(paths)];
}

function nameFindings(path: string): readonly PackageFinding[] {
  if (banned.test(path)) {
    return [
      {
        severity: 'error',
        code: 'banned-file-type',
        path,
        message: 'It is a program for a server or a computer; LMSs refuse packages that hold one.',
        remedy: 'Leave it out.',
      },
    ];
  }
  const findings: PackageFinding[] = [];
  if (misserved.test(path)) {
    findings.push({
      severity: 'warning',
      code: 'misserved-file-type',
      path,
      message: 'Some LMSs serve this kind of file as plain bytes, and browsers then refuse it.',
      remedy: 'Use .js, .png, .jpg or .woff instead, or see that the package works without it.',
    });
  }
  if (/[^A-Za-z0-9._/-]/.test(path)) {
    findings.push({
      severity: 'warning',
      code: 'unsafe-name',
      path,
      message: 'Its name has characters that some LMSs change or refuse.',
      remedy: 'Use letters without accents, digits, hyphen, underscore and full stop.',
    });
  }
  return findings;
}

function sharedNames(paths: readonly string[]): readonly PackageFinding[] {
  const holders = new Map<string, string>();
  return paths.flatMap((path): readonly PackageFinding[] => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const other = holders.get(name);
    holders.set(name, path);
    if (other === undefined) return [];
    const message = `"${other}" has the same name; Open edX serves files by name alone, and gives out either.`;
    return [
      { severity: 'warning', code: 'shared-name', path, message, remedy: 'Rename one of them.' },
    ];
  });
}
