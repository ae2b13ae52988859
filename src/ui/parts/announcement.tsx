import { useEffect, useRef, useState } from 'react';

const settling = 800;
const lasting = 3000;

/**
 * Says a text politely once it has stayed the same for a moment; not the one that was there at first, which is no news. Then
 * it is gone again: what can be seen is there to be read, and would be read twice.
 */
export function Announcement({ text }: { readonly text: string }) {
  const known = useRef(text);
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (text === known.current) return;
    const timer = setTimeout(() => {
      known.current = text;
      setSaid(text);
    }, settling);
    return () => clearTimeout(timer);
  }, [text]);
  useEffect(() => {
    if (said === '') return;
    const timer = setTimeout(() => setSaid(''), lasting);
    return () => clearTimeout(timer);
  }, [said]);
  return (
    <p role="status" className="rw-hidden">
      {said}
    </p>
  );
}
