// What the address asked for and the page left out, until the reader dismisses the notice of it.
import { create } from 'zustand';
import { faultsOfAddress } from './address.ts';

const written = ({ parameter, value }: { parameter: string; value: string }): string =>
  value === '' ? parameter : `${parameter}=${value}`;

const leftOut = create<{ readonly items: readonly string[] }>(() => ({
  items: faultsOfAddress(location.search).map(written),
}));

export const useLeftOut = (): readonly string[] => leftOut(({ items }) => items);

export const leaveOut = (parameter: string, values: readonly string[]): void =>
  leftOut.setState(({ items }) => ({
    items: [...new Set([...items, ...values.map((value) => written({ parameter, value }))])],
  }));

export const dismissLeftOut = (): void => leftOut.setState({ items: [] });
