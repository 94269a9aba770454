// The inspector: what the documents say about what is chosen.
import { useView } from '../state/store.ts';
import { EntityInspector } from './EntityInspector.tsx';
import { Introduction } from './Introduction.tsx';
import { LinkInspector } from './LinkInspector.tsx';
import './inspector.css';

export function Inspector() {
  const choice = useView((view) => view.choice);
  if (choice === null) {
    return <Introduction />;
  }
  return choice.kind === 'entity' ? (
    <EntityInspector key={choice.id} id={choice.id} />
  ) : (
    <LinkInspector key={`${choice.a} ${choice.b}`} link={choice} />
  );
}
