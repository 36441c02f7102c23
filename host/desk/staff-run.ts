/**
 * What staff may see and do in one run of the host: the kiosk's live state as far as it is theirs, its troubles, the
 * playlists, and the counts. It knows no HTTP and nothing of what a patient chose.
 */
import type { Numbers, Span } from '../../core/counts/numbers.ts';
import type { StaffState } from '../../core/desk/staff-contract.ts';
import type { KioskRun } from '../kiosk-run.ts';
import type { Desk } from './desk.ts';
import { partsToShow, staffPlaylists } from './staff-playlists.ts';

export interface StaffRunParts {
  readonly kiosk: KioskRun;
  readonly desk: Desk;
  readonly now: () => number;
  /** Since when no screen listens; null while one does. */
  readonly awaySince: () => number | null;
  /** Null where the counts cannot be read. */
  readonly numbers: (span: Span) => Numbers | null;
}

interface AtStart {
  readonly kioskId: string;
  readonly startId: string;
}

type Refusal = 'unknown-kiosk' | 'not-on-screen';

export class StaffRun {
  readonly #parts: StaffRunParts;

  constructor(parts: StaffRunParts) {
    this.#parts = parts;
  }

  /** What stands on the page before anybody has signed in. */
  standing(): { readonly clinicName: string; readonly language: string } {
    const { clinicName, languages } = this.#parts.kiosk.state();
    return { clinicName, language: languages[0]?.code ?? 'en' };
  }

  /** `language`: of titles. */
  state(language: string): StaffState {
    const { kiosk, desk, now, awaySince } = this.#parts;
    const { runId, kioskId, clinicName, sample, languages } = kiosk.state();
    const settings = kiosk.settings();
    const away = awaySince();
    return {
      runId,
      at: now(),
      clinicName,
      sample,
      languages: languages.map(({ code, endonym }) => ({ code, endonym })),
      playlists: staffPlaylists(language, kiosk.playlists()),
      kiosks: [
        {
          kioskId,
          name: settings.kiosk.name,
          connected: away === null,
          awaySince: away,
          view: desk.view(),
          starts: [...desk.starts()],
        },
      ],
      troubles: troublesOf(kiosk),
      counting: settings.counting,
    };
  }

  send({ kioskId, playlist, language }: { kioskId: string; playlist: string; language: string | null }) {
    const { kiosk, desk } = this.#parts;
    if (!this.#isHere(kioskId)) return refused('unknown-kiosk');
    const playlists = kiosk.playlists();
    if (language !== null && !playlists.languages.includes(language)) return refused('unknown-language');
    const plan = playlists.plans.find(({ id }) => id === playlist);
    if (!plan) return refused('unknown-playlist');
    const parts = partsToShow(plan, language, playlists);
    if (parts.length === 0) return refused('nothing-to-show');
    return { ok: true as const, startId: desk.start({ playlist, parts, language }) };
  }

  skip({ kioskId, startId }: AtStart): Refusal | null {
    return this.#on(kioskId, (desk) => desk.ask(startId, 'skip'));
  }

  end({ kioskId, startId }: AtStart): Refusal | null {
    return this.#on(kioskId, (desk) => desk.ask(startId, 'end'));
  }

  hold({ kioskId, startId }: AtStart): Refusal | null {
    return this.#on(kioskId, (desk) => desk.hold(startId));
  }

  release({ kioskId, startId }: AtStart): Refusal | null {
    return this.#on(kioskId, (desk) => desk.release(startId));
  }

  numbers(span: Span): Numbers | null {
    return this.#parts.numbers(span);
  }

  setCounting(on: boolean): Promise<boolean> {
    return this.#parts.kiosk.setCounting(on);
  }

  #isHere(kioskId: string): boolean {
    return kioskId === this.#parts.kiosk.state().kioskId;
  }

  #on(kioskId: string, act: (desk: Desk) => boolean): Refusal | null {
    if (!this.#isHere(kioskId)) return 'unknown-kiosk';
    return act(this.#parts.desk) ? null : 'not-on-screen';
  }
}

function refused<W extends 'unknown-kiosk' | 'unknown-language' | 'unknown-playlist' | 'nothing-to-show'>(why: W) {
  return { ok: false as const, why };
}

/** Each with the files or settings it names. */
function troublesOf(kiosk: KioskRun): StaffState['troubles'] {
  const { troubles, content, settings } = kiosk.health();
  const details: Readonly<Record<string, readonly string[]>> = {
    'content-left-out': content.leftOut.map(({ id, reason }) => `${id}: ${reason}`),
    'settings-bad': settings.bad.map(({ path, reason }) => (reason.startsWith(path) ? reason : `${path}: ${reason}`)),
  };
  return troubles.map(({ name, since }) => ({ name, since, details: (details[name] ?? []).slice(0, 20) }));
}
