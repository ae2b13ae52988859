import { text } from './text.ts';

/** The frames that packages meet: Moodle's beside its index, the whole page, a phone. */
export type FrameSize = keyof typeof text.launch.widths;

const sizes: readonly FrameSize[] = ['moodle', 'phone', 'full'];

interface FrameWidthProps {
  readonly size: FrameSize;
  readonly onChange: (size: FrameSize) => void;
}

/** Chooses how wide the package's frame is. */
export function FrameWidth({ size, onChange }: FrameWidthProps) {
  return (
    <fieldset className="segments">
      <legend className="visually-hidden">{text.launch.width}</legend>
      {sizes.map((name) => (
        <label key={name}>
          <input
            type="radio"
            name="frame-width"
            checked={name === size}
            onChange={() => onChange(name)}
          />
          <span>{text.launch.widths[name]}</span>
        </label>
      ))}
    </fieldset>
  );
}
