import type { PreviewState } from '../authoring/preview/preview-state.ts';

/** Fetches what is known of the cases folder. Rejects where the server doesn't answer. */
export async function fetchMaterial(): Promise<PreviewState> {
  const response = await fetch('/material.json');
  if (!response.ok) throw new Error(`material.json: ${response.status}`);
  return response.json();
}

/** Calls back with what is known after each change, the newest last; returns how to stop. */
export function followMaterial(hear: (state: PreviewState) => void): () => void {
  let asked = 0;
  const ask = () => {
    asked += 1;
    const mine = asked;
    fetchMaterial().then(
      (state) => {
        if (mine === asked) hear(state);
      },
      // The server is gone; Vite's client waits for it and reloads the page.
      () => undefined,
    );
  };
  import.meta.hot?.on('referwise:material', ask);
  return () => {
    // An answer that is still on its way is nobody's.
    asked += 1;
    import.meta.hot?.off('referwise:material', ask);
  };
}
