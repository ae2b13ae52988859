import type { Page } from 'playwright-core';

/** As text: a function's source would carry what the TypeScript runner adds to it. */
const script = `
  const held = {
    'cmi.core.student_id': 'u1',
    'cmi.core.student_name': 'Learner, Local',
    'cmi.core.lesson_mode': 'normal',
    'cmi.core.credit': 'credit',
    'cmi.core.lesson_status': 'not attempted',
    'cmi.interactions._count': '0',
    'cmi.objectives._count': '0',
  };
  window.API = {
    refusing: false,
    LMSInitialize: () => 'true',
    LMSFinish: () => 'true',
    LMSGetValue: (element) => held[element] ?? '',
    LMSSetValue: (element, value) => {
      held[element] = value;
      return 'true';
    },
    LMSCommit: () => (window.API.refusing ? 'false' : 'true'),
    LMSGetLastError: () => (window.API.refusing ? '101' : '0'),
    LMSGetErrorString: () => 'General exception',
    LMSGetDiagnostic: () => '',
  };
`;

/** Puts an LMS that takes everything into every page that this tab opens: SCORM 1.2, nothing kept between visits. */
export async function withStubLms(page: Page): Promise<void> {
  await page.addInitScript({ content: script });
}

/** From now on the LMS refuses to commit, or takes it again. */
export async function refuseSaves(page: Page, refusing: boolean): Promise<void> {
  await page.evaluate(`window.API.refusing = ${refusing}`);
}
