// Says aloud, to those who don't see it, what has changed on the page.
import { create } from 'zustand';

const said = create<{ readonly text: string }>(() => ({ text: '' }));

export const announce = (text: string): void => said.setState({ text });

export function Announcer() {
  const text = said((state) => state.text);
  return (
    <div className="unseen" role="status" aria-live="polite">
      {text}
    </div>
  );
}
