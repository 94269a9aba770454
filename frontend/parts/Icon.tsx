// The few line drawings on buttons.
const paths = {
  search: 'M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9Zm3.3 7.8 3.7 3.7',
  check: 'm3 8.5 3.5 3.5L13 4.5',
  close: 'm3.5 3.5 9 9m0-9-9 9',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  fit: 'M2.5 6V2.5H6M10 2.5h3.5V6m0 4v3.5H10M6 13.5H2.5V10',
  undo: 'M5.5 3 2.5 6l3 3M3 6h6.5a4 4 0 0 1 0 8H6',
  redo: 'm10.5 3 3 3-3 3M13 6H6.5a4 4 0 0 0 0 8H10',
  arrange: 'M13 8a5 5 0 1 1-1.6-3.7M13.5 1.5V5H10',
  list: 'M5.5 4h8m-8 4h8m-8 4h8M2.5 4h.01M2.5 8h.01M2.5 12h.01',
  graph: 'M4 12 8 4l4 8M4 12h8',
  documents: 'M4 1.5h5.5L12.5 4.5v10H4zM9.5 1.5v3h3M6 8h5M6 11h5',
  home: 'm2 8 6-5.5L14 8M4 6.5v7h8v-7',
  link: 'M6.5 9.5l3-3M5 7.5 3.5 9A2.5 2.5 0 0 0 7 12.5L8.5 11M11 8.5 12.5 7A2.5 2.5 0 0 0 9 3.5L7.5 5',
  clear: 'M3 4.5h10M6.5 4.5v-2h3v2M4.5 4.5l.7 9h5.600l.7-9',
  filter: 'M2 3.5h12M4.5 8h7M6.5 12.5h3',
  sun: 'M8 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6ZM8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1 1m8 8 1 1m0-10-1 1m-8 8-1 1',
  moon: 'M13 9.5A5.5 5.5 0 0 1 6.5 3a5.5 5.5 0 1 0 6.5 6.5Z',
  system: 'M2 3h12v8H2zM6 13.5h4M8 11v2.5',
  expand: 'M8 8h.01M8 2v3m0 6v3M2 8h3m6 0h3',
  focus: 'M8 5.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5ZM8 1v2m0 10v2M1 8h2m10 0h2',
  up: 'm3.5 10 4.5-4.5 4.5 4.5',
  down: 'm3.5 6 4.5 4.5L12.5 6',
  back: 'M10 3.5 5.5 8l4.5 4.5',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  );
}
