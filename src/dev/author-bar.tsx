import type { PreviewedCase, PreviewState } from '../authoring/preview/preview-state.ts';
import { languages } from '../i18n/languages.ts';
import type { Diagnostic, Severity } from '../source/diagnostic.ts';
import type { PlayerAt, ToPlayer } from './port.ts';
import { counted } from './words.ts';

interface AuthorBarProps {
  readonly material: PreviewState;
  readonly chosen: PreviewedCase | null;
  readonly at: PlayerAt | null;
  readonly panel: boolean;
  readonly onChoose: (slug: string | null) => void;
  readonly onPanel: (open: boolean) => void;
  /** Shows what was found. */
  readonly onFindings: () => void;
  readonly onTell: (message: ToPlayer) => void;
}

/** Which case, in which mode and language, and how it stands with the folder. */
export function AuthorBar(props: AuthorBarProps) {
  const { material, chosen, at, panel } = props;
  const modes = { learn: 'Learn', assess: 'Assess' } as const;
  return (
    <header className="bar">
      <h1>Author’s page</h1>
      <label>
        <span>Case</span>
        <select
          value={chosen?.slug ?? ''}
          onChange={({ target }) => props.onChoose(target.value === '' ? null : target.value)}
        >
          <option value="">The start page</option>
          {material.cases.map((each) => (
            <option key={each.slug} value={each.slug}>
              {optionWords(each)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>Mode</span>
        <select
          value={at?.mode ?? material.settings.mode}
          onChange={({ target }) => {
            const mode = target.value === 'assess' ? 'assess' : 'learn';
            const own = mode === material.settings.mode;
            props.onTell({ to: 'player', kind: 'mode', mode: own ? null : mode });
          }}
        >
          {(['learn', 'assess'] as const).map((mode) => (
            <option key={mode} value={mode}>
              {modes[mode]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>Language</span>
        <select
          value={at?.language ?? 'en'}
          onChange={({ target }) => {
            const language = languages.find(({ tag }) => tag === target.value);
            if (language !== undefined) {
              props.onTell({ to: 'player', kind: 'language', language: language.tag });
            }
          }}
        >
          {languages.map(({ tag, name }) => (
            <option key={tag} value={tag}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <div className="standing" data-worst={worst(material)}>
        <p role="status">{standing(material)}</p>
        {worst(material) !== null && (
          <button type="button" onClick={props.onFindings}>
            Show <span className="visually-hidden">the findings</span>
          </button>
        )}
      </div>
      <button
        type="button"
        className="toggle"
        aria-expanded={panel}
        onClick={() => props.onPanel(!panel)}
      >
        Panel
      </button>
    </header>
  );
}

function optionWords({ title, plays, listed, findings }: PreviewedCase): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const more = [
    ...(errors > 0 ? [counted(errors, 'error')] : []),
    ...(plays === 'saved' ? [] : [plays === 'earlier' ? 'earlier version' : 'can’t be played']),
    ...(listed ? [] : ['not in the module']),
  ];
  return more.length === 0 ? title : `${title} (${more.join(', ')})`;
}

function standing(material: PreviewState): string {
  if (material.checked === 'under-way') return 'Checking…';
  if (material.checked === 'failed') return 'Checking failed; the terminal says why';
  const all = findingsOf(material);
  const errors = all.filter(({ severity }) => severity === 'error').length;
  const warnings = all.length - errors;
  const found = [
    ...(errors > 0 ? [counted(errors, 'error')] : []),
    ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
  ];
  return found.length === 0 ? 'Checked: no findings' : found.join(', ');
}

function worst(material: PreviewState): Severity | null {
  const all = findingsOf(material);
  return all.find(({ severity }) => severity === 'error')?.severity ?? all[0]?.severity ?? null;
}

function findingsOf({ cases, shared }: PreviewState): readonly Diagnostic[] {
  return [...cases.flatMap(({ findings }) => findings), ...shared];
}
