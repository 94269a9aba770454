// What stands upon the stage and hides what is drawn there: notice, tools, the button of the filters.
import type { Rectangle } from './label-placement.ts';

/** Elements upon the stage carry this attribute. */
const MARK = '[data-overlay]';
const AIR = 4;

/** Where they are, in pixels of the container; their room grown by a little air. */
export function overlaysOn(container: HTMLElement): Rectangle[] {
  const frame = container.getBoundingClientRect();
  const room = container.closest('main') ?? container;
  return [...room.querySelectorAll(MARK)].flatMap((element): Rectangle[] => {
    const box = element.getBoundingClientRect();
    // What is there for the ear alone is a pixel large.
    if (box.width <= 1 || box.height <= 1) return [];
    return [
      {
        left: box.left - frame.left - AIR,
        top: box.top - frame.top - AIR,
        right: box.right - frame.left + AIR,
        bottom: box.bottom - frame.top + AIR,
      },
    ];
  });
}
