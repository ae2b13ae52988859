import type { CDPSession, Page } from 'playwright-core';

type Nodes = Awaited<ReturnType<typeof fullTree>>;
type Node = Nodes[number];

async function fullTree(session: CDPSession) {
  return (await session.send('Accessibility.getFullAXTree')).nodes;
}

/** What a screen reader would say of one thing: its role, its name, how it stands, and what describes it. */
export interface Spoken {
  readonly role: string;
  readonly name: string;
  /** "checked", "collapsed, unavailable"; "" where there is nothing to say. */
  readonly state: string;
}

const text = (name: string): Spoken => ({ role: 'text', name, state: '' });

/** The words for a property of a node, by its value; `false` is silent unless it has a word. */
const states: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  checked: { true: 'checked', false: 'not checked' },
  expanded: { true: 'expanded', false: 'collapsed' },
  selected: { true: 'selected' },
  disabled: { true: 'unavailable' },
  invalid: { true: 'invalid' },
};

function stateOf({ properties = [], description }: Node): string {
  const standing = properties.flatMap(
    ({ name, value }) => states[name]?.[String(value.value)] ?? [],
  );
  const described = String(description?.value ?? '').trim();
  return [...standing, ...(described === '' ? [] : [`described as “${described}”`])].join(', ');
}

const silent = new Set([
  'RootWebArea',
  'generic',
  'none',
  'InlineTextBox',
  'LineBreak',
  'paragraph',
  'list',
  'listitem',
  'ListMarker',
  'strong',
  'emphasis',
  'figure',
  'Figcaption',
  'SvgRoot',
  'LayoutTable',
  'rowgroup',
  'row',
  'LabelText',
  'Legend',
  'DisclosureTriangleGrouped',
  'blockquote',
  'Details',
  'DescriptionListDetail',
  'DescriptionListTerm',
  'superscript',
]);

/** Whose name says all that is inside. */
const closed = new Set([
  'image',
  'button',
  'link',
  'heading',
  'tab',
  'DisclosureTriangle',
  'radio',
  'meter',
  'slider',
  'textbox',
  'searchbox',
]);

/** The browser's accessibility tree in reading order: what has a name and a role of its own, and text that stands alone. */
export async function reading(page: Page): Promise<readonly Spoken[]> {
  const session = await page.context().newCDPSession(page);
  const nodes = await fullTree(session);
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const visit = (id: string): Spoken[] => {
    const node = byId.get(id);
    const role = String(node?.role?.value ?? '');
    const name = String(node?.name?.value ?? '').trim();
    const inside = () => (node?.childIds ?? []).flatMap(visit);
    if (node === undefined || node.ignored || silent.has(role) || name === '') return inside();
    if (role === 'StaticText') return [text(name)];
    return [{ role, name, state: stateOf(node) }, ...(closed.has(role) ? [] : inside())];
  };
  const root = nodes[0]?.nodeId;
  return root === undefined ? [] : joined(visit(root));
}

/** Runs of text as one; without a text that is the name of what it stands in or beside, which is not said again. */
function joined(spoken: readonly Spoken[]): readonly Spoken[] {
  return spoken.reduce<Spoken[]>((list, next) => {
    const last = list.at(-1);
    if (next.role === 'text' && last?.role !== 'text' && last?.name === next.name) return list;
    if (last?.role !== 'text' || next.role !== 'text') return [...list, next];
    return [...list.slice(0, -1), text(`${last.name} ${next.name}`)];
  }, []);
}

/** What has the focus, as the accessibility tree gives it. */
export async function focusOf(page: Page): Promise<Spoken> {
  const session = await page.context().newCDPSession(page);
  const spoken = await focused(session);
  await session.detach();
  return spoken;
}

async function focused(session: CDPSession): Promise<Spoken> {
  const { result } = await session.send('Runtime.evaluate', {
    expression: 'document.activeElement',
  });
  if (result.objectId === undefined) return { role: '', name: '', state: '' };
  const { nodes } = await session.send('Accessibility.getPartialAXTree', {
    objectId: result.objectId,
    fetchRelatives: false,
  });
  const [node] = nodes;
  return {
    role: String(node?.role?.value ?? ''),
    name: String(node?.name?.value ?? '').trim(),
    state: node === undefined ? '' : stateOf(node),
  };
}

/** Hears what live regions say: additions to a log, changes of a status. */
export async function withEars(page: Page): Promise<void> {
  await page.addInitScript({
    content: `
      window.heard = [];
      addEventListener('DOMContentLoaded', () => {
        new MutationObserver((changes) => {
          for (const { type, target, addedNodes } of changes) {
            const element = target.nodeType === 1 ? target : target.parentElement;
            const region = element && element.closest('[role=log], [role=status], [role=alert], [aria-live=polite]');
            if (!region) continue;
            const role = region.getAttribute('role') || 'status';
            // React changes a text in place where there was one before.
            const hear = (node) => {
              const words = (node.innerText ?? node.textContent).trim();
              if (words) window.heard.push(role + ': ' + words);
            };
            if (type === 'characterData') hear(target);
            addedNodes.forEach(hear);
          }
        }).observe(document.documentElement, { childList: true, subtree: true, characterData: true });
      });
    `,
  });
}

/** What was said since the last time this was asked. */
export async function heardSince(page: Page): Promise<readonly string[]> {
  const heard = await page.evaluate('window.heard.splice(0)');
  return Array.isArray(heard) ? heard.map(String) : [];
}
