import { guidelineHere } from '../../authoring/preview/guideline-here.ts';
import { guardsAt } from '../../authoring/preview/guards.ts';
import { awaitedOrders } from '../../authoring/preview/awaited-orders.ts';
import { writeBody } from '../../attempt/suspend-data.ts';
import { assess } from '../../consultation/assess.ts';
import { domains } from '../../consultation/domains.ts';
import { situation } from '../../consultation/consultation.ts';
import { counted, stepKinds, stepTitle } from '../words.ts';
import { ActList } from './act-list.tsx';
import { FactList } from './fact-list.tsx';
import { GuardList } from './guard-list.tsx';
import type { PanelProps } from './panel-props.ts';
import { RuleList } from './rule-list.tsx';

/** The present point, as a learner can't see it: what is known and what hangs on what. */
export function NowTab(props: PanelProps) {
  const { data, file, code, consultation, request } = props;
  const { step, context } = situation(consultation);
  const assessment = assess(consultation, request.marking);
  const { facts, rules } = guidelineHere(data.case, context, data.effective);
  const awaited = awaitedOrders(consultation);
  const kept = writeBody(code, null, consultation.events, data.codes).body.length;
  const marks = domains.flatMap((domain) => {
    const mark = assessment.domains[domain];
    return mark === null ? [] : [`${domain} ${mark}`];
  });
  return (
    <div className="now">
      <h2>
        {stepTitle(step)} <code>{step.id}</code>
      </h2>
      <dl className="figures">
        <Figure name="Step" value={stepKinds[step.kind]} />
        <Figure name="Day" value={context.day} />
        <Figure
          name="Minutes"
          value={
            step.kind === 'appointment' ? `${context.minutes} of ${step.minutes}` : context.minutes
          }
        />
        <Figure name="Acts" value={consultation.events.length} />
        <Figure
          name="Score if it ended here"
          value={assessment.score}
          more={[...marks, ...(assessment.capped ? ['held down by an unsafe choice'] : [])].join(
            ', ',
          )}
        />
        <Figure
          name="Suspend data"
          value={`${counted(kept, 'character')}`}
          more="of 4,000 for the module"
        />
      </dl>
      {awaited.length > 0 && (
        <section>
          <h2>On its way</h2>
          <ul className="plain">
            {awaited.map(({ id, name, orderedOn, dueOn }) => (
              <li key={id}>
                {name}: ordered on day {orderedOn}
                {dueOn !== null && `, back from day ${dueOn}`}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>Guards here</h2>
        <GuardList guards={guardsAt(consultation)} file={file} />
      </section>
      <section>
        <h2>Rules</h2>
        <RuleList rules={rules} />
      </section>
      <section>
        <h2>Facts in the guideline’s words</h2>
        <FactList facts={facts} file={file} />
      </section>
      <section>
        <h2>Acts</h2>
        <ActList {...props} />
      </section>
    </div>
  );
}

function Figure({
  name,
  value,
  more,
}: {
  readonly name: string;
  readonly value: string | number;
  readonly more?: string;
}) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {value}
        {more !== undefined && more !== '' && <small> {more}</small>}
      </dd>
    </div>
  );
}
