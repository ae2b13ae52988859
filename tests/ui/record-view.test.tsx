import { render, screen } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { expect, it } from 'vitest';
import type { GpRecord } from '../../src/case/types.ts';
import { RecordView } from '../../src/ui/consultation/record-view.tsx';
import { inEnglish } from '../support/english.ts';

const empty: GpRecord = {
  problems: [],
  medication: [],
  allergies: [],
  family: [],
  smoking: 'Never',
  alcohol: 'None',
  encounters: [],
  series: [],
  findings: [],
};

it('a record says under each heading that nothing is recorded, and leaves none bare', () => {
  render(
    <I18nextProvider i18n={inEnglish()}>
      <RecordView record={empty} series={[]} />
    </I18nextProvider>,
  );
  const bare = screen
    .getAllByRole('heading', { level: 3 })
    .filter(({ nextElementSibling: next }) => next === null || next.tagName === 'H3');
  expect(bare.map(({ textContent }) => textContent)).toEqual([]);
});
