// Light or dark: what the reader chose, else what the system says.
export type Look = 'system' | 'light' | 'dark';

const looks: Record<Look, true> = { system: true, light: true, dark: true };
export const isLook = (text: string): text is Look => Object.hasOwn(looks, text);

const darkSystem = () => matchMedia('(prefers-color-scheme: dark)');

export const resolvedLook = (look: Look): 'light' | 'dark' =>
  look === 'system' ? (darkSystem().matches ? 'dark' : 'light') : look;

/** Puts the look on the document now and whenever the system changes; answers how to stop. */
export function applyLook(look: Look, onChange: () => void): () => void {
  const apply = () => {
    document.documentElement.dataset.look = resolvedLook(look);
    onChange();
  };
  apply();
  const system = darkSystem();
  system.addEventListener('change', apply);
  return () => system.removeEventListener('change', apply);
}
