import type { Attachment } from "svelte/attachments";

/**
 * How high a grid is, known before anything is drawn into it: what does not fit would be drawn for nothing, and drawn
 * away again.
 */
export class Measure {
  #height = $state<number | null>(null);

  readonly of: Attachment<HTMLElement> = (grid) => {
    this.#height = grid.clientHeight;
    const watch = new ResizeObserver(() => (this.#height = grid.clientHeight));
    watch.observe(grid);
    return () => watch.disconnect();
  };

  /**
   * How many lines fit, at least one; `null` before the grid is there, and all of them where nothing is laid out.
   *
   * @param lines - of a height and of the size of letters, both in pixels
   */
  fits(lines: (height: number, em: number) => number): number | null {
    if (this.#height === null) return null;
    if (this.#height === 0) return Infinity;
    const { fontSize } = getComputedStyle(document.documentElement);
    return Math.max(1, lines(this.#height, parseFloat(fontSize) || 16));
  }
}
