import { createRoot } from 'react-dom/client';
import * as z from 'zod';
import { App } from './app.tsx';
import { attemptShelf } from './attempt.ts';
import { fetchPackages } from './package-list.ts';

// zod would otherwise try whether code may be made from text, which the page's policy forbids, and the console shows.
z.config({ jitless: true });

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <App fetchPackages={fetchPackages} shelf={attemptShelf(() => window.localStorage)} />,
  );
}
