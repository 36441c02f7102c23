/**
 * Named troubles of this run, for staff: each with since when and what to do. They are kept in memory only, say nothing
 * of a visit, and are never shown to a patient.
 */

/** What staff should do, in plain words. */
const WHAT_TO_DO = {
  'content-left-out': 'Some content has mistakes and is not shown. Correct the files named under "content".',
  'settings-bad': 'Some values in settings.json could not be used. Correct those named under "settings" and restart.',
  'settings-set-aside': 'settings.json was damaged and has been put aside. Look through the settings of this kiosk.',
  'screen-pressed': 'Something has pressed on the screen for over a minute. Clean it and take away what leans on it.',
  'restarted-after-a-crash':
    'The kiosk was cut off while it ran. If nobody pulled the plug, tell whoever looks after it.',
  'not-saved': 'Something could not be saved. Check whether the disk is full.',
  'staff-page-shut': 'The staff page could not be opened: its port is in use by another program. Name another port.',
  'counts-set-aside': 'The file of counts was damaged and has been put aside. Counting began anew.',
  'counts-newer': 'The file of counts was written by a newer Backstory. Nothing is counted until that one runs again.',
  'counts-not-saved': 'Use cannot be counted now. Check whether the disk is full.',
  'page-trouble': 'The page met a trouble and began again. If it comes back, tell whoever looks after the kiosk.',
} as const;

export type TroubleName = keyof typeof WHAT_TO_DO;

export interface Trouble {
  readonly name: TroubleName;
  /** When it was first seen, epoch ms. */
  readonly since: number;
  readonly what: string;
}

export class Troubles {
  readonly #since = new Map<TroubleName, number>();
  readonly #now: () => number;
  #onChange: () => void = () => {};

  constructor(now: () => number) {
    this.#now = now;
  }

  /** A trouble that stands already keeps its first moment. */
  raise(name: TroubleName): void {
    if (this.#since.has(name)) return;
    this.#since.set(name, this.#now());
    this.#onChange();
  }

  clear(name: TroubleName): void {
    if (this.#since.delete(name)) this.#onChange();
  }

  /** Called after each change of the list. */
  whenChanged(call: () => void): void {
    this.#onChange = call;
  }

  list(): readonly Trouble[] {
    return [...this.#since].map(([name, since]) => ({ name, since, what: WHAT_TO_DO[name] }));
  }
}
