import { useEffect, useRef } from 'react';
import type { AttemptShelf } from './attempt.ts';
import { LaunchPage } from './launch-page.tsx';
import { ListPage } from './list-page.tsx';
import { Message } from './message.tsx';
import type { ListedPackage } from './package-list.ts';
import { useRoute, type Route } from './route.ts';
import { text } from './text.ts';
import { usePackages, type Packages } from './use-packages.ts';

interface AppProps {
  readonly fetchPackages: () => Promise<readonly ListedPackage[]>;
  readonly shelf: AttemptShelf;
}

/** The local LMS: a list of packages, and a page for each that launches it and shows its record. */
export function App({ fetchPackages, shelf }: AppProps) {
  const route = useRoute();
  const [packages, reread] = usePackages(fetchPackages);
  const main = useRef<HTMLElement>(null);
  const place = route.page === 'launch' ? route.file : '';
  useFocusOnChange(main, place);

  return (
    <>
      <header className="banner">
        <a
          className="skip-link"
          href="#/"
          onClick={(event) => {
            event.preventDefault();
            main.current?.focus();
          }}
        >
          {text.skip}
        </a>
        <a className="banner-name" href="#/">
          {text.product}
        </a>
      </header>
      <main ref={main} tabIndex={-1} key={place}>
        <Page route={route} packages={packages} reread={reread} shelf={shelf} />
      </main>
      <footer className="footer">{text.footer}</footer>
    </>
  );
}

interface PageProps {
  readonly route: Route;
  readonly packages: Packages;
  readonly reread: () => void;
  readonly shelf: AttemptShelf;
}

function Page({ route, packages, reread, shelf }: PageProps) {
  if (packages.state === 'loading') return <p className="loading">{text.list.loading}</p>;
  if (packages.state === 'failed') {
    return (
      <Message title={text.list.failedTitle} text={text.list.failed}>
        <button type="button" className="button" onClick={reread}>
          {text.list.again}
        </button>
      </Message>
    );
  }
  if (route.page === 'list') {
    return <ListPage packages={packages.packages} reread={reread} shelf={shelf} />;
  }
  const launched = packages.packages.find(({ file }) => file === route.file);
  return <LaunchPage launched={launched} item={route.item} shelf={shelf} />;
}

/** A change of page is told to screen readers as a browser tells it: the focus goes to the new page's content. */
function useFocusOnChange(main: { readonly current: HTMLElement | null }, place: string): void {
  const shown = useRef(place);
  useEffect(() => {
    if (shown.current === place) return;
    shown.current = place;
    main.current?.focus();
    window.scrollTo(0, 0);
  }, [main, place]);
}
