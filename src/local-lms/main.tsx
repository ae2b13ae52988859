import './without-eval.ts';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { attemptShelf } from './attempt.ts';
import { fetchPackages } from './package-list.ts';

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <App fetchPackages={fetchPackages} shelf={attemptShelf(() => window.localStorage)} />,
  );
}
