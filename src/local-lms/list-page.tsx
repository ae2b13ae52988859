import type { AttemptShelf } from './attempt.ts';
import { Message } from './message.tsx';
import { BrokenCard, PackageCard } from './package-card.tsx';
import type { ListedPackage } from './package-list.ts';
import { text } from './text.ts';
import { useTitle } from './use-title.ts';

interface ListPageProps {
  readonly packages: readonly ListedPackage[];
  readonly reread: () => void;
  readonly shelf: AttemptShelf;
}

/** The packages of the release folder, each with what the local LMS holds of it. */
export function ListPage({ packages, reread, shelf }: ListPageProps) {
  useTitle(text.list.title);
  const lookAgain = (style: string) => (
    <button type="button" className={style} onClick={reread}>
      {text.list.lookAgain}
    </button>
  );
  if (packages.length === 0) {
    return (
      <Message title={text.list.emptyTitle} text={text.list.empty}>
        {lookAgain('button')}
      </Message>
    );
  }
  return (
    <div className="list-page">
      <h1>{text.list.title}</h1>
      <p className="intro">{text.list.intro}</p>
      <ul className="cards">
        {packages.map((listed) => (
          <li key={listed.file} className="card">
            {listed.state === 'ready' ? (
              <PackageCard listed={listed} shelf={shelf} />
            ) : (
              <BrokenCard listed={listed} />
            )}
          </li>
        ))}
      </ul>
      <p>{lookAgain('button button-quiet')}</p>
    </div>
  );
}
