import type { CDPSession, Page } from 'playwright-core';

/** What a screen reader would say of one thing: its role, its name, and what it adds. */
export interface Spoken {
  readonly role: string;
  readonly name: string;
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
]);

/** The browser's accessibility tree in reading order: what has a name and a role of its own, and text that stands alone. */
export async function reading(page: Page): Promise<readonly Spoken[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const visit = (id: string): Spoken[] => {
    const node = byId.get(id);
    const role = String(node?.role?.value ?? '');
    const name = String(node?.name?.value ?? '').trim();
    const inside = () => (node?.childIds ?? []).flatMap(visit);
    if (node === undefined || node.ignored || silent.has(role) || name === '') return inside();
    if (role === 'StaticText') return [{ role: 'text', name }];
    return [{ role, name }, ...(closed.has(role) ? [] : inside())];
  };
  const root = nodes[0]?.nodeId;
  return root === undefined ? [] : joined(visit(root));
}

/** Runs of text as one. */
function joined(spoken: readonly Spoken[]): readonly Spoken[] {
  return spoken.reduce<Spoken[]>((list, next) => {
    const last = list.at(-1);
    if (last?.role !== 'text' || next.role !== 'text') return [...list, next];
    return [...list.slice(0, -1), { role: 'text', name: `${last.name} ${next.name}` }];
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
  if (result.objectId === undefined) return { role: '', name: '' };
  const { nodes } = await session.send('Accessibility.getPartialAXTree', {
    objectId: result.objectId,
    fetchRelatives: false,
  });
  const [node] = nodes;
  return { role: String(node?.role?.value ?? ''), name: String(node?.name?.value ?? '').trim() };
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
            if (type === 'characterData' && target.textContent.trim()) window.heard.push(role + ': ' + target.textContent.trim());
            for (const node of addedNodes) if (node.textContent.trim()) window.heard.push(role + ': ' + node.textContent.trim());
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
