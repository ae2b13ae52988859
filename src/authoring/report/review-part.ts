import type { Case } from '../../case/types.ts';
import { html, type Html } from './html.ts';

/** The last page: a verdict on the whole, a signature, and what the educator then puts into the file. */
export function reviewPart({ review }: Case, line: number): Html {
  const block = JSON.stringify(
    {
      status: 'reviewed',
      reviewer: '…',
      reviewedOn: '…',
      dueOn: review.dueOn,
    },
    null,
    2,
  );
  return html`<div class="sign">
      <p>My view of this case as it stands:</p>
      <ul class="plain">
        <li><span class="tick"></span> Fit to teach with.</li>
        <li>
          <span class="tick"></span> Fit to teach with once these numbers are changed:<span
            class="rule"
            aria-hidden="true"
          ></span
          ><span class="rule" aria-hidden="true"></span>
        </li>
        <li>
          <span class="tick"></span> Not fit to teach with, because:<span
            class="rule"
            aria-hidden="true"
          ></span
          ><span class="rule" aria-hidden="true"></span>
        </li>
      </ul>
      <p>Interests to declare (none, or which):<span class="rule" aria-hidden="true"></span></p>
      <dl class="lines">
        <div>
          <dt>Name, as it is to appear</dt>
          <dd aria-hidden="true"></dd>
        </div>
        <div>
          <dt>Post and place</dt>
          <dd aria-hidden="true"></dd>
        </div>
        <div>
          <dt>Registration number</dt>
          <dd aria-hidden="true"></dd>
        </div>
        <div>
          <dt>Date</dt>
          <dd aria-hidden="true"></dd>
        </div>
        <div>
          <dt>Signature</dt>
          <dd aria-hidden="true"></dd>
        </div>
      </dl>
    </div>
    <h3>For the educator</h3>
    <p>
      When the reviewer says that the case is fit, put this into case.json in the place of
      <code>review</code> (line ${line}), with the name and the day; keep
      <code>not-yet-reviewed</code> until then. <code>npm run check</code> refuses it unfilled.
    </p>
    <pre class="block"><code>"review": ${block}</code></pre>`;
}
