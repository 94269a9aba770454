// Which snapshot of the graph the answers come from. Another one than the page began with means that
// other documents were loaded: what was asked before belongs to those that are gone.
import { create } from 'zustand';
import type { SNAPSHOT_HEADER } from '../../backend/contract/snapshot-header.ts';

const HEADER: typeof SNAPSHOT_HEADER = 'Diplograph-Snapshot';

export interface Seen {
  /** Of the last answer; null before the first one. */
  readonly snapshot: string | null;
  /** Whether the reader is to be told that the documents were replaced. */
  readonly replaced: boolean;
}

export const NOTHING_SEEN: Seen = { snapshot: null, replaced: false };

/** An answer that names no snapshot (a gateway's, or one during a load) says nothing. */
export function seenAfter(seen: Seen, snapshot: string | null): Seen {
  if (snapshot === null || snapshot === seen.snapshot) return seen;
  return { snapshot, replaced: seen.replaced || seen.snapshot !== null };
}

const seenStore = create<Seen>(() => NOTHING_SEEN);

export const seeAnswer = ({ headers }: Response): void =>
  seenStore.setState((seen) => seenAfter(seen, headers.get(HEADER)));

export const onReplaced = (act: () => void): (() => void) =>
  seenStore.subscribe((now, before) => {
    if (before.snapshot !== null && now.snapshot !== before.snapshot) act();
  });

export const useReplaced = (): boolean => seenStore(({ replaced }) => replaced);
export const dismissReplaced = (): void => seenStore.setState({ replaced: false });
