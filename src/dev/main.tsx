import { createRoot } from 'react-dom/client';
import { AuthorPage } from './author-page.tsx';
import { fetchMaterial } from './material.ts';

const root = document.getElementById('root');
if (root !== null) {
  const material = await fetchMaterial();
  createRoot(root).render(<AuthorPage first={material} />);
}
