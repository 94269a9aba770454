// Everything that decides what is counted and shown, in one column.
import { Filters } from './Filters.tsx';
import { Legend } from './Legend.tsx';
import { LinkKey } from './LinkKey.tsx';
import './filters.css';

export function FilterRail() {
  return (
    <div className="rail">
      <Legend />
      <LinkKey />
      <Filters />
    </div>
  );
}
