import { Fragment } from 'react';
import { CaseText } from './case-text.tsx';

/** Several texts of a case one after the other, each in its own language. */
export function CaseTexts({
  texts,
  between = '; ',
}: {
  readonly texts: readonly string[];
  readonly between?: string;
}) {
  return texts.map((text, index) => (
    <Fragment key={text}>
      {index > 0 && between}
      <CaseText>{text}</CaseText>
    </Fragment>
  ));
}
