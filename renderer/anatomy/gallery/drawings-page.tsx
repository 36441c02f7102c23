/**
 * Every drawing in every single state, then as pages use it, in three colour settings, for people who judge them. In a
 * single state a word may name a part that is not there; of the hundred people only a few numbers are shown.
 */
import { useEffect, useRef, useState } from 'react';
import { type DrawingSpec, SCENES, type SceneId } from '../../../core/content/drawing.ts';
import { Drawing } from '../drawing.tsx';
import type { Scene } from '../scene.ts';
import { SCENES_DRAWN } from '../scenes.ts';
import './drawings-page.css';

type States = Readonly<Record<string, string>>;

const THEMES = ['light', 'dark', 'high-contrast'];
/** As on a page of a walkthrough. */
const MOST_LABELS = 4;
/** All numbers would be 101 drawings, and ten thousand pairs. */
const HUNDREDS: readonly States[] = [
  ...['0', '1', '21', '48', '99', '100'].map((filled) => ({ filled })),
  { filled: '48', beside: '9' },
];

export interface DrawingsPageProps {
  /** Of labels, by their id. */
  readonly words: Readonly<Record<string, string>>;
  /** What the pages of walkthroughs ask for. */
  readonly used: readonly DrawingSpec[];
}

export function DrawingsPage({ words, used }: DrawingsPageProps) {
  const scenes = (Object.keys(SCENES) as SceneId[]).map((scene) => ({
    scene,
    specs: [...singleStates(scene), ...asUsed(scene, used)],
  }));
  return (
    <main>
      <nav>
        {scenes.map(({ scene, specs }) => (
          <a key={scene} href={`#${scene}`}>{`${scene} (${specs.length})`}</a>
        ))}
      </nav>
      {scenes.map(({ scene, specs }) => (
        <section key={scene} id={scene}>
          <h2>{scene}</h2>
          {specs.map((spec) => (
            <Looks key={JSON.stringify(spec)} spec={spec} words={words} />
          ))}
        </section>
      ))}
    </main>
  );
}

function Looks({ spec, words }: { readonly spec: DrawingSpec; readonly words: DrawingsPageProps['words'] }) {
  const { place, isNear } = useNear();
  return (
    <figure ref={place}>
      <figcaption>{said(spec)}</figcaption>
      {THEMES.map((theme) => (
        <div key={theme} className="look" data-theme={theme}>
          <div className="look-stage">
            {isNear && <Drawing spec={spec} alt={`${said(spec)}, ${theme}`} labelWords={words} />}
          </div>
        </div>
      ))}
    </figure>
  );
}

/** A thousand drawings at once take half a minute: each is drawn when it comes near, and then stays. */
function useNear() {
  const place = useRef<HTMLElement>(null);
  const [isNear, setNear] = useState(typeof IntersectionObserver === 'undefined');
  useEffect(() => {
    if (isNear || !place.current) return;
    const see = (seen: readonly { readonly isIntersecting: boolean }[]) =>
      setNear(seen.some(({ isIntersecting }) => isIntersecting));
    const observer = new IntersectionObserver(see, { rootMargin: '1500px' });
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [isNear]);
  return { place, isNear };
}

/** The quiet scene, then each state alone; labels that no earlier drawing of the scene has shown come first. */
function singleStates(scene: SceneId): DrawingSpec[] {
  const { places } = SCENES_DRAWN[scene] as unknown as Scene<'scan'>;
  const shown = new Set<string>();
  return statesOf(scene).map((states) => {
    const placed = Object.keys(places(states)).sort((a, b) => Number(shown.has(a)) - Number(shown.has(b)));
    const labels = placed.slice(0, MOST_LABELS);
    for (const label of labels) shown.add(label);
    return { scene, states: { ...states }, labels };
  });
}

function statesOf(scene: SceneId): readonly States[] {
  if (scene === 'hundred') return HUNDREDS;
  const states: Readonly<Record<string, readonly string[]>> = SCENES[scene].states;
  const single = Object.entries(states).flatMap(([name, values]) =>
    values.slice(1).map((value) => ({ [name]: value })),
  );
  return [{}, ...single];
}

/** Each once, whatever order its states were written in. */
function asUsed(scene: SceneId, used: readonly DrawingSpec[]): DrawingSpec[] {
  if (scene === 'hundred') return [];
  const own = used.filter((spec) => spec.scene === scene);
  return [...new Map(own.map((spec) => [`${said(spec)}: ${spec.labels?.join()}`, spec])).values()];
}

/** States in the scene's own order. */
function said({ scene, states = {}, point }: DrawingSpec): string {
  const names = Object.keys(SCENES[scene].states).filter((name) => states[name] !== undefined);
  const set = names.map((name) => `${name} ${states[name]}`);
  return [scene, ...set, ...(point === undefined ? [] : [`point ${point}`])].join(', ');
}
