/**
 * The small script of the first page: runs the visit, completes the page, reads presses and answers the first touch with
 * the languages, all on HTML that is already there. React comes after the first paint and takes over.
 */
import type { KioskState } from '../../core/kiosk-contract.ts';
import { startAttractLights } from './attract-lights.ts';
import { dressDocument, setMillimetre } from './dress-document.ts';
import { completeFirstPage } from './first-page.ts';
import { factsOf } from './link/facts-of.ts';
import { startPressReader } from './press/press-reader.ts';
import { type Clock, startVisitEngine, type VisitEngine } from './visit-engine.ts';
import '../parts/styles.css';

const clock: Clock = {
  nowMs: () => performance.now(),
  after: (ms, call) => {
    const timer = setTimeout(call, ms);
    return () => clearTimeout(timer);
  },
};

/** A touch right after the first picture meets a page that is not busy with making the app. */
const UNHURRIED_MS = 400;
/** The first picture never takes as long. */
const LATEST_MS = 2_000;

/** What the boot hands to the app that takes over. */
export interface Handover {
  readonly engine: VisitEngine;
  readonly clock: Clock;
  readonly state: KioskState;
  readonly root: HTMLElement;
  /** Ends what the boot does to the first page. */
  readonly letGo: () => void;
}

function boot(): void {
  const root = document.getElementById('kiosk');
  const written = document.getElementById('kiosk-state')?.textContent;
  if (!root || !written) return;
  // The host wrote this from its own checked state into this very page.
  const state = JSON.parse(written) as KioskState;
  setMillimetre(document.documentElement, state, screen.width, screen.height);
  const engine = startVisitEngine(factsOf(state), clock);
  startPressReader(engine, document, clock.nowMs);

  const attract = document.getElementById('attract');
  let languages: HTMLElement | null = null;
  let stopLights = () => {};
  const show = () => {
    const { screen: name } = engine.glass();
    // Until the app has come, whatever is asked beyond attract keeps the languages on the glass.
    const shown = name === 'attract' || !languages ? attract : languages;
    for (const element of [attract, languages]) {
      if (!element) continue;
      element.hidden = state.setupNeeded || element !== shown;
      const screen = element.querySelector('[data-shows]');
      if (element.hidden) screen?.removeAttribute('data-screen');
      else screen?.setAttribute('data-screen', element.id);
    }
    dressDocument(document.documentElement, engine.glass(), state.languages);
  };
  show();
  const stopWatching = engine.watch(show);
  const completed = completeFirstPage(document, clock).then(() => {
    languages = document.getElementById('languages');
    if (attract && !state.setupNeeded) stopLights = startAttractLights(attract, clock);
    show();
  });
  const letGo = () => {
    stopWatching();
    stopLights();
  };
  const takeOver = async () => {
    const app = await import('./take-over.tsx');
    await completed;
    await app.takeOver({ engine, clock, state, root, letGo });
  };
  // Before it is set up, nothing stands there until the app has come.
  if (state.setupNeeded) void takeOver();
  else afterFirstPaint(takeOver);
}

/** Once something stands on the glass; where the browser paints nothing, after a moment that is long enough. */
function afterFirstPaint(call: () => void): void {
  let isDue = true;
  const go = () => {
    if (isDue) clock.after(UNHURRIED_MS, call);
    isDue = false;
  };
  new PerformanceObserver((list, observer) => {
    if (list.getEntriesByName('first-contentful-paint').length === 0) return;
    observer.disconnect();
    go();
  }).observe({ type: 'paint', buffered: true });
  clock.after(LATEST_MS, go);
}

boot();
