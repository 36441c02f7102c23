/**
 * One run of the host for one kiosk: settings, content, troubles and the few facts that change while it runs. It knows
 * no HTTP and holds nothing of a visit.
 */

import type { UsageBatch } from '../core/counts/usage.ts';
import type { DeskReport, KioskState, Library, Setup } from '../core/kiosk-contract.ts';
import { type BadSetting, readSettings, type Settings } from '../core/settings.ts';
import type { Content, LeftOut } from './content/check-content.ts';
import { type ClinicLibrary, clinicLibrary } from './content/clinic-library.ts';
import type { Desk } from './desk/desk.ts';
import type { PlaylistsParts } from './desk/staff-playlists.ts';
import type { StaffSessions } from './desk/staff-sessions.ts';
import { kioskState } from './kiosk-state.ts';
import type { PinSet } from './pin/pin.ts';
import type { PinGate, PinTried } from './pin/pin-gate.ts';
import type { SettingsRead } from './storage/settings-file.ts';
import type { Written } from './storage/write-whole.ts';
import type { Trouble, TroubleName, Troubles } from './troubles.ts';
import type { UsageBook } from './usage/usage-book.ts';
import { withSetup } from './with-setup.ts';

type Raw = Readonly<Record<string, unknown>>;

export interface KioskRunParts {
  readonly runId: string;
  readonly version: string;
  readonly sample: boolean;
  readonly content: Content;
  readonly read: SettingsRead;
  readonly troubles: Troubles;
  readonly now: () => number;
  readonly isLogoThere: (name: string | null) => Promise<boolean>;
  readonly saveSettings: (change: (raw: Raw) => Raw) => Promise<Written>;
  readonly setPin: (pin: string) => Promise<PinSet>;
  /** Checks and throttles the PIN at the glass. */
  readonly gate: PinGate;
  /** Who has given the PIN at the glass. */
  readonly passes: StaffSessions;
  readonly desk: Desk;
  readonly book: Pick<UsageBook, 'take'>;
  /** Staff at the glass have asked for it; the answer to them is on its way. */
  readonly leave: (way: WayOut) => void;
  readonly note: (event: string, facts?: Readonly<Record<string, string | number | boolean>>) => void;
}

export type Report =
  | { readonly kind: 'screen-pressed'; readonly pressed: boolean }
  | { readonly kind: 'trouble-met' }
  | { readonly kind: 'attract-shown' };

type Refused = Extract<PinTried, { readonly ok: false }>;

export type WayOut = 'close' | 'restart';

export type SetUpDone =
  | { readonly ok: true }
  | { readonly ok: false; readonly why: 'weak-pin' | 'not-saved' | 'already-set-up' | 'pass-over' | 'bad-setup' };

/** What `/health` says. `ok` is true while nothing asks for staff. */
export interface Health {
  readonly ok: boolean;
  readonly version: string;
  readonly content: { readonly served: readonly string[]; readonly leftOut: readonly LeftOut[] };
  readonly settings: { readonly bad: readonly BadSetting[] };
  readonly troubles: readonly Trouble[];
  readonly attractShownAt: number | null;
}

export class KioskRun {
  readonly #parts: KioskRunParts;
  #settings: Settings;
  #bad: readonly BadSetting[];
  #clinic: ClinicLibrary;
  #sample: boolean;
  #logoThere = false;
  #pinSet = false;
  #sleeps = 0;
  #attractShownAt: number | null = null;
  #turn: Promise<unknown> = Promise.resolve();
  #onChange: () => void = () => {};

  private constructor(parts: KioskRunParts) {
    this.#parts = parts;
    this.#settings = parts.read.settings;
    this.#bad = parts.read.bad;
    this.#clinic = clinicLibrary(parts.content, parts.read.settings);
    this.#sample = parts.sample;
  }

  static async begin(parts: KioskRunParts): Promise<KioskRun> {
    const run = new KioskRun(parts);
    if (parts.read.setAside !== null) parts.troubles.raise('settings-set-aside');
    run.#pinSet = await parts.gate.isSet();
    await run.#take(parts.read);
    return run;
  }

  /** Called after each change of the state. */
  whenChanged(call: () => void): void {
    this.#onChange = call;
  }

  state(): KioskState {
    return kioskState(this.#settings, this.#clinic, {
      runId: this.#parts.runId,
      sample: this.#sample,
      logoThere: this.#logoThere,
      sleeps: this.#sleeps,
      pinSet: this.#pinSet,
      desk: this.#parts.desk.wish(),
    });
  }

  library(): Library {
    return this.#clinic.library;
  }

  logoFile(): string | null {
    return this.#settings.clinic.logoFile;
  }

  health(): Health {
    const troubles = this.#parts.troubles.list();
    return {
      ok: troubles.length === 0,
      version: this.#parts.version,
      content: { served: this.#clinic.library.walkthroughs.map(({ id }) => id), leftOut: this.#leftOut() },
      settings: { bad: this.#bad },
      troubles,
      attractShownAt: this.#attractShownAt,
    };
  }

  takeReport(report: Report): void {
    if (report.kind === 'attract-shown') this.#attractShownAt = this.#parts.now();
    else if (report.kind === 'trouble-met') this.#meet('page-trouble');
    else if (report.pressed) this.#meet('screen-pressed');
    else this.#parts.troubles.clear('screen-pressed');
  }

  /** What staff can start here. */
  playlists(): PlaylistsParts {
    const { outlines, languages, showTexts } = this.state();
    const codes = languages.map(({ code }) => code);
    return {
      plans: this.#parts.content.playlists,
      library: this.#clinic.library,
      outlines,
      showTexts,
      languages: codes,
    };
  }

  settings(): Settings {
    return this.#settings;
  }

  takeDeskReport(report: DeskReport): void {
    this.#parts.desk.take(report);
  }

  /** The desk wishes something else of the screen. */
  wishChanged(): void {
    this.#onChange();
  }

  /** A PIN can be set at the machine while the kiosk runs. */
  async lookForPin(): Promise<void> {
    const isSet = await this.#parts.gate.isSet();
    if (isSet === this.#pinSet) return;
    this.#pinSet = isSet;
    this.#onChange();
  }

  /** The staff way out: a right PIN gives a pass. */
  async unlock(pin: string): Promise<{ readonly ok: true; readonly pass: string } | Refused> {
    const tried = await this.#parts.gate.try('kiosk', pin);
    return tried.ok ? { ok: true, pass: this.#parts.passes.open() } : tried;
  }

  /** False when the pass is over. */
  leave(pass: string, way: WayOut): boolean {
    if (!this.#parts.passes.use(pass)) return false;
    this.#parts.passes.closeAll();
    this.#parts.note('left-by-staff', { way });
    this.#parts.leave(way);
    return true;
  }

  /** False when the settings could not be written. */
  async setCounting(on: boolean): Promise<boolean> {
    return (await this.#save((raw) => ({ ...raw, counting: on }))).ok;
  }

  /** False: it could not be kept and may be sent again. */
  count(batch: UsageBatch): boolean {
    return this.#parts.book.take(batch, this.#settings.kiosk.id);
  }

  sleptOnce(): void {
    this.#sleeps += 1;
    this.#parts.note('slept');
    this.#onChange();
  }

  /** For this run only; false when there is nothing to skip. */
  useSample(): boolean {
    if (!this.state().setupNeeded) return false;
    this.#sample = true;
    this.#parts.note('sample-used');
    this.#onChange();
    return true;
  }

  /** One at a time, so that of two screens the second hears that it came too late. */
  setUp(setup: Setup): Promise<SetUpDone> {
    const done = this.#turn.then(() => this.#setUpNow(setup));
    this.#turn = done.catch(() => {});
    return done;
  }

  async #setUpNow(setup: Setup): Promise<SetUpDone> {
    const { setupNeeded } = this.state();
    // Where no PIN is, whoever stands at the glass is staff; where one is, only a pass from it opens settings again.
    const isPassed = setup.pass !== null && this.#parts.passes.use(setup.pass);
    if (!setupNeeded && this.#pinSet && !isPassed) {
      return { ok: false, why: setup.pass === null ? 'already-set-up' : 'pass-over' };
    }
    const known = setup.languages.every((code) => this.#parts.content.words.has(code));
    // Settings can be lost while the PIN stands: then first run asks for that PIN, and sets no other.
    const provesPin = setupNeeded && this.#pinSet && !isPassed && setup.pin !== null;
    if (provesPin && !(await this.#parts.gate.try('kiosk', setup.pin ?? '')).ok) return { ok: false, why: 'pass-over' };
    const keepsPin = setup.pin === null && this.#pinSet && isPassed;
    if (!known || (setup.pin === null && !keepsPin) || readSettings(withSetup({}, setup)).bad.length > 0) {
      return { ok: false, why: 'bad-setup' };
    }
    if (setup.pin !== null && !provesPin) {
      const pin = await this.#parts.setPin(setup.pin);
      if (!pin.ok) return this.#refuse(pin.why);
      this.#pinSet = true;
    }
    const written = await this.#save((raw) => withSetup(raw, setup));
    if (!written.ok) return this.#refuse('not-saved');
    this.#parts.passes.closeAll();
    this.#parts.troubles.clear('not-saved');
    this.#parts.note('set-up');
    return { ok: true };
  }

  /** Writes the change, takes the settings as they then are, and tells. */
  async #save(change: (raw: Raw) => Raw): Promise<Written> {
    let next: Raw = {};
    const written = await this.#parts.saveSettings((raw) => {
      next = change(raw);
      return next;
    });
    if (!written.ok) return written;
    await this.#take(readSettings(next));
    this.#onChange();
    return written;
  }

  #refuse(why: 'weak-pin' | 'not-saved'): SetUpDone {
    if (why === 'not-saved') this.#meet(why);
    return { ok: false, why };
  }

  #meet(trouble: TroubleName): void {
    this.#parts.troubles.raise(trouble);
    this.#parts.note('trouble', { name: trouble });
  }

  async #take({ settings, bad }: { readonly settings: Settings; readonly bad: readonly BadSetting[] }): Promise<void> {
    this.#settings = settings;
    this.#logoThere = await this.#parts.isLogoThere(settings.clinic.logoFile);
    const noLogo = settings.clinic.logoFile !== null && !this.#logoThere;
    const missing = { path: 'clinic.logoFile', reason: 'no PNG or JPEG of this name lies beside settings.json' };
    this.#bad = noLogo ? [...bad, missing] : bad;
    this.#clinic = clinicLibrary(this.#parts.content, settings);
    this.#standsWhile('settings-bad', this.#bad.length > 0);
    this.#standsWhile('content-left-out', this.#leftOut().length > 0);
  }

  #standsWhile(trouble: TroubleName, stands: boolean): void {
    if (stands) this.#parts.troubles.raise(trouble);
    else this.#parts.troubles.clear(trouble);
  }

  #leftOut(): readonly LeftOut[] {
    const { leftOut } = this.#parts.content;
    const isNamed = (code: string) => leftOut.some(({ id }) => id.startsWith(`locales/${code}/`));
    const lacking = this.#clinic.lacking.filter((code) => !isNamed(code));
    const reason = 'the clinic names this language, but it is not here';
    return [...leftOut, ...lacking.map((code) => ({ id: `locales/${code}`, reason }))];
  }
}
