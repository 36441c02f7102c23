/**
 * The drawings that stand ready on the page, and which of them shows. It keeps a few and drops those that were not
 * wanted for longest; it knows nothing of a visit and draws nothing.
 */
import type { GroupId } from '../../../core/content/content-names.ts';
import type { DrawingSpec } from '../../../core/content/drawing.ts';

/** What is the same wherever it stands: the spine of every band, and the picture of each group of the menu. */
export type Ornament = 'spine' | GroupId;

export interface WantedDrawing {
  readonly spec: DrawingSpec;
  /** Words of its labels by label id. */
  readonly labelWords: Readonly<Record<string, string>>;
  readonly lang: string;
}

export interface KeptDrawing extends WantedDrawing {
  /** The same for the same picture, whatever the language of its labels. */
  readonly key: string;
}

/** How a page shows its drawing. */
export interface Showing {
  /** The element whose place the drawing takes. */
  readonly room: HTMLElement;
  readonly playing: boolean;
  readonly onRest: (() => void) | undefined;
}

/** One look at what is kept: the same object until something in it changes. */
export interface KeptLook {
  readonly drawings: readonly KeptDrawing[];
  readonly shown: (Showing & { readonly key: string }) | null;
  /** The element whose place each ornament takes. */
  readonly ornamentRooms: Readonly<Partial<Record<Ornament, HTMLElement>>>;
}

/** Each is some hundred elements: enough for a page, the ones one tap away, and the first pages of a menu's topics. */
const MOST_KEPT = 8;

export class KeptDrawings {
  #look: KeptLook = { drawings: [], shown: null, ornamentRooms: {} };
  /** Keys, the one wanted last at the end. */
  #wantedLast: readonly string[] = [];
  readonly #watchers = new Set<() => void>();

  readonly look = (): KeptLook => this.#look;

  readonly watch = (call: () => void): (() => void) => {
    this.#watchers.add(call);
    return () => this.#watchers.delete(call);
  };

  show(drawing: null): void;
  show(drawing: WantedDrawing, showing: Showing): void;
  show(drawing: WantedDrawing | null, showing?: Showing): void {
    if (!drawing || !showing) this.#change({ shown: null });
    else this.#change({ drawings: this.#with(drawing), shown: { ...showing, key: keyOf(drawing) } });
  }

  /** Null takes the ornament off the glass. */
  adorn(ornament: Ornament, room: HTMLElement | null): void {
    const { [ornament]: before, ...others } = this.#look.ornamentRooms;
    if (before === (room ?? undefined)) return;
    this.#change({ ornamentRooms: room ? { ...others, [ornament]: room } : others });
  }

  /** Puts it among the kept ones, unseen. */
  prepare(drawing: WantedDrawing): void {
    this.#change({ drawings: this.#with(drawing) });
  }

  isReady(drawing: WantedDrawing): boolean {
    const kept = this.#look.drawings.find(({ key }) => key === keyOf(drawing));
    return kept !== undefined && isSame(kept, drawing);
  }

  /** In an order that never changes: an element that is moved is drawn anew. */
  #with(drawing: WantedDrawing): readonly KeptDrawing[] {
    const key = keyOf(drawing);
    this.#wantedLast = [...this.#wantedLast.filter((one) => one !== key), key].slice(-MOST_KEPT);
    const before = this.#look.drawings;
    const known = before.find((kept) => kept.key === key);
    if (known && isSame(known, drawing)) return before;
    const next = { ...drawing, key };
    if (known) return before.map((kept) => (kept === known ? next : kept));
    return [...before.filter((kept) => this.#wantedLast.includes(kept.key)), next];
  }

  #change(change: Partial<KeptLook>): void {
    const before = this.#look;
    const next = { ...before, ...change };
    const same = next.drawings === before.drawings && next.ornamentRooms === before.ornamentRooms;
    if (same && isSameShowing(next.shown, before.shown)) return;
    this.#look = next;
    for (const call of this.#watchers) call();
  }
}

const keys = new WeakMap<DrawingSpec, string>();

function keyOf({ spec }: WantedDrawing): string {
  const key = keys.get(spec) ?? JSON.stringify(spec);
  keys.set(spec, key);
  return key;
}

function isSame(a: WantedDrawing, b: WantedDrawing): boolean {
  return a.labelWords === b.labelWords && a.lang === b.lang;
}

function isSameShowing(a: KeptLook['shown'], b: KeptLook['shown']): boolean {
  if (!a || !b) return a === b;
  return a.key === b.key && a.room === b.room && a.playing === b.playing && a.onRest === b.onRest;
}
