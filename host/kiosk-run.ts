/**
 * One run of the host for one kiosk: settings, content, troubles and the few facts that change while it runs. It knows
 * no HTTP and holds nothing of a visit.
 */
import type { KioskState, Library, Setup } from '../core/kiosk-contract.ts';
import { type BadSetting, readSettings, type Settings } from '../core/settings.ts';
import type { Content, LeftOut } from './content/check-content.ts';
import { type ClinicLibrary, clinicLibrary } from './content/clinic-library.ts';
import { kioskState } from './kiosk-state.ts';
import type { PinSet } from './storage/pin.ts';
import type { SettingsRead } from './storage/settings-file.ts';
import type { Written } from './storage/write-whole.ts';
import type { Trouble, TroubleName, Troubles } from './troubles.ts';

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
  readonly note: (event: string, facts?: Readonly<Record<string, string | number | boolean>>) => void;
}

export type Report =
  | { readonly kind: 'screen-pressed'; readonly pressed: boolean }
  | { readonly kind: 'trouble-met' }
  | { readonly kind: 'attract-shown' };

export type SetUpDone =
  | { readonly ok: true }
  | { readonly ok: false; readonly why: 'weak-pin' | 'not-saved' | 'already-set-up' | 'bad-setup' };

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
    if (!this.state().setupNeeded) return { ok: false, why: 'already-set-up' };
    const known = setup.languages.every((code) => this.#parts.content.words.has(code));
    if (!known || readSettings(withSetup({}, setup)).bad.length > 0) return { ok: false, why: 'bad-setup' };
    const pin = await this.#parts.setPin(setup.pin);
    if (!pin.ok) return this.#refuse(pin.why);
    let next: Raw = {};
    const written = await this.#parts.saveSettings((raw) => {
      next = withSetup(raw, setup);
      return next;
    });
    if (!written.ok) return this.#refuse('not-saved');
    this.#parts.troubles.clear('not-saved');
    await this.#take(readSettings(next));
    this.#parts.note('set-up');
    this.#onChange();
    return { ok: true };
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

/** The raw settings with the answers of the first run in them; everything else stays as it was. */
function withSetup(raw: Raw, setup: Setup): Raw {
  return {
    ...raw,
    schemaVersion: 1,
    clinic: { ...recordAt(raw, 'clinic'), name: setup.clinicName, region: setup.region },
    languages: setup.languages,
    screen: { ...recordAt(raw, 'screen'), mmPerPixel: setup.mmPerPixel },
    showTexts: setup.showTexts,
  };
}

function recordAt(raw: Raw, key: string): Raw {
  const value = raw[key];
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Raw) : {};
}
