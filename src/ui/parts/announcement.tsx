import { useEffect, useState } from 'react';

const settling = 800;

/** Says a text politely once it has stayed the same for a moment; not the one that was there at first, which is no news. */
export function Announcement({ text }: { readonly text: string }) {
  const [first] = useState(text);
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (said === '' && text === first) return;
    const timer = setTimeout(() => setSaid(text), settling);
    return () => clearTimeout(timer);
  }, [text, first, said]);
  return (
    <p role="status" className="rw-hidden">
      {said}
    </p>
  );
}
