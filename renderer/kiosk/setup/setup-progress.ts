/**
 * First run as a value, and settings opened again: where staff are, what they have answered, and what each touch makes
 * of it. Pure; it refuses to go on from a step without an answer and says which is missing.
 */
import type { Region } from '../../../core/content/help-numbers.ts';
import type { KioskState, Setup } from '../../../core/kiosk-contract.ts';
import { mmPerPixel } from './card-size.ts';
import { addLetter, removeLetter } from './edit-name.ts';
import {
  isAnswered,
  isPinReady,
  NO_PIN,
  type PinEntry,
  pinConfirmed,
  UNCHANGED_PIN,
  WEAK_PIN,
  withDigit,
  withoutDigit,
} from './pin-entry.ts';

export const SETUP_STEPS = ['name', 'languages', 'region', 'texts', 'size', 'pin', 'done'] as const;
export type SetupStep = (typeof SETUP_STEPS)[number];

/** Why the host did not take the answers; `no-answer` when it could not be asked. */
export type Refusal = 'not-saved' | 'already-set-up' | 'pass-over' | 'bad-answers' | 'no-answer';

export interface SetupProgress {
  readonly step: SetupStep;
  readonly name: string;
  /** Codes in the order they were touched; the first one is the clinic's main language. */
  readonly languages: readonly string[];
  readonly region: Region | null;
  readonly showTexts: Setup['showTexts'] | null;
  /** Of the card as it is drawn now. */
  readonly pixelsPerMm: number;
  /** The card was said to fit, now or when the kiosk was set up. */
  readonly measured: boolean;
  /** What the clinic's settings say already; null where they say nothing, as at first run. */
  readonly pixelsPerMmBefore: number | null;
  readonly pin: PinEntry;
  readonly sending: 'no' | 'under-way' | 'saved';
  readonly refusal: Refusal | null;
}

export type SetupEvent =
  | { readonly kind: 'letter-typed'; readonly letter: string }
  | { readonly kind: 'letter-deleted' }
  | { readonly kind: 'language-touched'; readonly code: string }
  | { readonly kind: 'region-touched'; readonly region: Region }
  | { readonly kind: 'texts-touched'; readonly showTexts: Setup['showTexts'] }
  | { readonly kind: 'card-resized'; readonly pixelsPerMm: number }
  | { readonly kind: 'not-measured' }
  | { readonly kind: 'digit-typed'; readonly digit: string }
  | { readonly kind: 'digit-deleted' }
  | { readonly kind: 'pin-left' }
  | { readonly kind: 'went-on' }
  | { readonly kind: 'went-back' }
  | { readonly kind: 'sent' }
  | { readonly kind: 'saved' }
  | { readonly kind: 'refused'; readonly why: Refusal | 'weak-pin' };

/** What each step is given. */
export interface StepProps {
  readonly progress: SetupProgress;
  readonly tell: (event: SetupEvent) => void;
  readonly onNext: () => void;
  /** Why the host refused, in words, or null. */
  readonly problem: string | null;
}

function freshSetup(pixelsPerMm: number): SetupProgress {
  return {
    step: 'name',
    name: '',
    languages: [],
    region: null,
    showTexts: null,
    pixelsPerMm,
    measured: false,
    pixelsPerMmBefore: null,
    pin: NO_PIN,
    sending: 'no',
    refusal: null,
  };
}

/** Settings as they are, to be changed; `pixelsPerMm` is what the glass goes by where they name none. */
export function progressFrom(state: KioskState, pixelsPerMm: number): SetupProgress {
  const fresh = freshSetup(state.pixelsPerMm ?? pixelsPerMm);
  // Of the sample clinic nobody has answered for anything.
  if (state.setupNeeded || state.sample) return fresh;
  return {
    ...fresh,
    name: state.clinicName,
    languages: state.languages.map(({ code }) => code),
    region: state.region,
    showTexts: state.showTexts,
    measured: state.pixelsPerMm !== null,
    pixelsPerMmBefore: state.pixelsPerMm,
  };
}

export function advanceSetup(now: SetupProgress, event: SetupEvent): SetupProgress {
  switch (event.kind) {
    case 'letter-typed':
      return { ...now, name: addLetter(now.name, event.letter) };
    case 'letter-deleted':
      return { ...now, name: removeLetter(now.name) };
    case 'language-touched':
      return { ...now, languages: toggled(now.languages, event.code) };
    case 'region-touched':
      return { ...now, region: event.region };
    case 'texts-touched':
      return { ...now, showTexts: event.showTexts };
    case 'card-resized':
      return { ...now, pixelsPerMm: event.pixelsPerMm };
    case 'not-measured':
      return moved(unmeasured(now), 1);
    case 'digit-typed':
      return { ...now, pin: withDigit(now.pin, event.digit) };
    case 'digit-deleted':
      return { ...now, pin: withoutDigit(now.pin) };
    case 'pin-left':
      return moved({ ...now, pin: UNCHANGED_PIN }, 1);
    case 'went-on':
      return wentOn(now);
    case 'went-back':
      return wentBack(now);
    case 'sent':
      return { ...now, sending: 'under-way', refusal: null };
    case 'saved':
      return { ...now, sending: 'saved' };
    case 'refused':
      if (event.why === 'weak-pin') return { ...now, step: 'pin', pin: WEAK_PIN, sending: 'no', refusal: null };
      return { ...now, sending: 'no', refusal: event.why };
  }
}

/** The step whose answer is missing before staff can go on, or null. */
export function missingAnswer(now: SetupProgress): 'name' | 'languages' | 'region' | 'texts' | 'pin' | null {
  const missing = {
    name: now.name.trim() === '',
    languages: now.languages.length === 0,
    region: now.region === null,
    texts: now.showTexts === null,
    pin: !isPinReady(now.pin),
  };
  return now.step === 'size' || now.step === 'done' || !missing[now.step] ? null : now.step;
}

/** What the host is asked to keep, or null while an answer is missing; `pass` where staff have given the PIN. */
export function setupOf(now: SetupProgress, pass: string | null): Setup | null {
  const { name, languages, region, showTexts, pin } = now;
  if (name.trim() === '' || languages.length === 0 || !region || !showTexts || !isAnswered(pin)) return null;
  return {
    clinicName: name.trim(),
    languages: [...languages],
    region,
    mmPerPixel: now.measured ? mmPerPixel(now.pixelsPerMm) : null,
    showTexts,
    pin: pin.phase === 'unchanged' ? null : pin.chosen,
    pass,
  };
}

function wentOn(now: SetupProgress): SetupProgress {
  if (missingAnswer(now) !== null || now.step === 'done') return now;
  if (now.step === 'size') return moved({ ...now, measured: true }, 1);
  if (now.step !== 'pin') return moved(now, 1);
  const pin = pinConfirmed(now.pin);
  return isAnswered(pin) ? moved({ ...now, pin }, 1) : { ...now, pin };
}

function wentBack(now: SetupProgress): SetupProgress {
  if (now.sending !== 'no') return now;
  if (now.step === 'pin' && now.pin.phase === 'again') return { ...now, pin: NO_PIN };
  return moved(now, -1);
}

/** Who cannot measure leaves the size as it was. */
function unmeasured(now: SetupProgress): SetupProgress {
  const { pixelsPerMmBefore } = now;
  return { ...now, measured: pixelsPerMmBefore !== null, pixelsPerMm: pixelsPerMmBefore ?? now.pixelsPerMm };
}

function moved(now: SetupProgress, by: 1 | -1): SetupProgress {
  const step = SETUP_STEPS[SETUP_STEPS.indexOf(now.step) + by];
  return step ? { ...now, step, refusal: null } : now;
}

function toggled(codes: readonly string[], code: string): readonly string[] {
  return codes.includes(code) ? codes.filter((known) => known !== code) : [...codes, code];
}
