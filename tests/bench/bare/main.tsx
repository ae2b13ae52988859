/** The floor that the player is measured against: React, XState and i18next with one screen, and nothing else. */
import { createInstance } from 'i18next';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider, useTranslation } from 'react-i18next';
import { initialTransition, setup, transition } from 'xstate';

const machine = setup({}).createMachine({
  id: 'bare',
  initial: 'asked',
  states: { asked: { on: { answer: 'answered' } }, answered: { type: 'final' } },
});

const i18n = createInstance();
void i18n.init({
  lng: 'en',
  resources: {
    en: { translation: { question: 'What will you do?', answer: 'Refer', done: 'Done' } },
  },
  initAsync: false,
});

function Screen() {
  const { t } = useTranslation();
  const [state, setState] = useState(() => initialTransition(machine)[0]);
  return (
    <main>
      <h1>{t('question')}</h1>
      <button
        type="button"
        onClick={() => setState(transition(machine, state, { type: 'answer' })[0])}
      >
        {state.status === 'done' ? t('done') : t('answer')}
      </button>
    </main>
  );
}

const container = document.getElementById('root');
if (container !== null) {
  createRoot(container).render(
    <I18nextProvider i18n={i18n}>
      <Screen />
    </I18nextProvider>,
  );
}
