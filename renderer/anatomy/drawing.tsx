/**
 * Draws the scene a page asks for, filling its box edge to edge without cropping what matters, with its labels as
 * HTML text in the language in use. It refuses to mirror: left stays left in every language.
 */
import type { ReactElement } from 'react';
import { useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { DrawingSpec, LabelId } from '../../core/content/drawing.ts';
import type { PlacedLabel, Stage } from './label-layout.ts';
import { layOutLabels } from './label-layout.ts';
import type { Box, LabelPlace, Point } from './scene.ts';
import { SCENES_DRAWN } from './scenes.ts';
import './anatomy.css';
import './drawing.css';

export interface DrawingProps {
  readonly spec: DrawingSpec;
  /** What a person who cannot see the drawing needs, in the language in use; without it the drawing is hidden from them. */
  readonly alt?: string;
  /** Words of labels by label id, in the language in use. */
  readonly labelWords: Readonly<Record<string, string>>;
  /** Lets pain travel once along the nerve. Off unless the patient asked for it; the still picture tells it all. */
  readonly playing?: boolean;
  /** The size it will have, where that is known before it is on the page: it is laid out once instead of twice. */
  readonly stage?: Stage | null;
}

/** A scene whose states were checked when the page was read, so that their names need no checking here. */
interface CheckedScene {
  readonly focus: Box;
  readonly runsOutBelow?: true;
  readonly places: (states: Readonly<Record<string, string>>) => Partial<Record<LabelId, LabelPlace>>;
  readonly Art: (props: { readonly states: Readonly<Record<string, string>> }) => ReactElement;
}

interface Wanted extends LabelPlace {
  readonly id: string;
  readonly words: Point;
  readonly text: string;
}

interface Measured {
  readonly stage: Stage;
  readonly labels: readonly PlacedLabel[];
}

const WHOLE: Box = { x: 0, y: 0, width: 1000, height: 1000 };

/** The part of the scene that fills the stage: its shape is the stage's, and the focus is whole in its middle. */
function frame(focus: Box, stage: Stage): Box {
  if (stage.width <= 0 || stage.height <= 0) return WHOLE;
  const width = Math.max(focus.width, (focus.height * stage.width) / stage.height);
  const height = (width * stage.height) / stage.width;
  return { x: focus.x + (focus.width - width) / 2, y: focus.y + (focus.height - height) / 2, width, height };
}

/** Labels that have words and a place, the one that matters first. */
function wantedLabels(
  scene: CheckedScene,
  { states = {}, labels = [], point }: DrawingSpec,
  words: DrawingProps['labelWords'],
): Wanted[] {
  const places = scene.places(states) as Readonly<Record<string, LabelPlace | undefined>>;
  const order = [...labels].sort((a, b) => Number(b === point) - Number(a === point));
  return order.flatMap((id) => {
    const place = places[id];
    const text = words[id];
    return place && text ? [{ id, text, ...place }] : [];
  });
}

/** How wide a label may grow before it wraps: up to the edge it lies toward, and never less than a fair share. */
function widest(label: Wanted, shown: Box, stage: Stage): number {
  if (stage.width < 480) return stage.width - 32; // it will lie across a corner: one line hides least
  const x = ((label.words.x - shown.x) / shown.width) * stage.width;
  const room = (label.lie === 'left' ? x : stage.width - x) - 16;
  return Math.max(room, Math.min(stage.width * 0.3, 420));
}

/** The lines a label's words stand in; none in a document without layout. */
function linesOf(span: HTMLElement): DOMRect[] {
  const words = document.createRange();
  words.selectNodeContents(span);
  return [...(words.getClientRects?.() ?? [])];
}

/** Set again only when it changes: a style that is written makes the next look at a size costly. */
function setSize(span: HTMLElement, name: 'inlineSize' | 'maxInlineSize', value: string) {
  if (span.style[name] !== value) span.style[name] = value;
}

/**
 * Wraps labels at their widths and then draws their plates in to the words: a wrapped box alone stays as wide as allowed.
 * All are written, then all looked at: the page is laid out twice, however many there are.
 */
function wrapAll(spans: readonly HTMLElement[], widths: readonly number[]) {
  spans.forEach((span, i) => {
    setSize(span, 'inlineSize', '');
    setSize(span, 'maxInlineSize', `${Math.round(widths[i] ?? 0)}px`);
  });
  const drawnIn = spans.map((span) => {
    const lines = linesOf(span);
    if (lines.length < 2) return '';
    const { paddingLeft, paddingRight } = getComputedStyle(span);
    const longest = Math.max(...lines.map((line) => line.width));
    return `${Math.ceil(longest + Number.parseFloat(paddingLeft) + Number.parseFloat(paddingRight)) + 1}px`;
  });
  spans.forEach((span, i) => {
    setSize(span, 'inlineSize', drawnIn[i] ?? '');
  });
}

function measure(root: HTMLElement, scene: CheckedScene, wanted: readonly Wanted[]): Measured {
  const stage = { width: root.clientWidth, height: root.clientHeight };
  if (stage.width === 0 || stage.height === 0) return { stage, labels: [] };
  const shown = frame(scene.focus, stage);
  const toStage = ({ x, y }: Point): Point => ({
    x: ((x - shown.x) / shown.width) * stage.width,
    y: ((y - shown.y) / shown.height) * stage.height,
  });
  const spans = [...root.querySelectorAll<HTMLElement>('[data-label]')];
  wrapAll(
    spans,
    wanted.map((label) => widest(label, shown, stage)),
  );
  const sized = wanted.flatMap(({ id, lie, on, words }, i) => {
    const span = spans[i];
    if (!span) return [];
    const { offsetWidth: width, offsetHeight: height } = span;
    return [{ id, lie, on: toStage(on), words: toStage(words), width, height }];
  });
  return { stage, labels: layOutLabels(sized, stage) };
}

/** Sizes of the box and of its labels, to tell whether anything has to be measured again. */
function sizesOf(root: HTMLElement): string {
  const labels = [...root.querySelectorAll<HTMLElement>('[data-label]')];
  return [root, ...labels].map(({ offsetWidth, offsetHeight }) => `${offsetWidth}×${offsetHeight}`).join();
}

/** Measures box and words before paint, and again when either changes size (another text size, a font that arrives). */
function useMeasured(scene: CheckedScene, wanted: readonly Wanted[], expected: Stage | null) {
  const root = useRef<HTMLDivElement>(null);
  const [measured, setMeasured] = useState<Measured>({ stage: expected ?? { width: 0, height: 0 }, labels: [] });
  const key = JSON.stringify(wanted);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for `wanted`, which is new on every render
  useLayoutEffect(() => {
    const element = root.current;
    if (!element) return;
    let sizes = '';
    const again = () => {
      if (sizesOf(element) === sizes) return;
      const next = measure(element, scene, wanted);
      sizes = sizesOf(element);
      setMeasured((last) => (JSON.stringify(last) === JSON.stringify(next) ? last : next));
    };
    again();
    if (typeof ResizeObserver === 'undefined') return; // a document without layout
    const observer = new ResizeObserver(again);
    observer.observe(element);
    for (const span of element.querySelectorAll('[data-label]')) observer.observe(span);
    return () => observer.disconnect();
  }, [scene, key]);
  return { root, measured };
}

interface EdgeFadeProps {
  readonly focus: Box;
  readonly shown: Box;
  readonly runsOutBelow: boolean;
}

/** Lets what runs out of the frame melt into the ground; inside the focus only where a scene is made for it. */
function EdgeFade({ focus, shown, runsOutBelow }: EdgeFadeProps) {
  const id = `fade${useId().replace(/\W/g, '')}`;
  const above = Math.min(shown.height * 0.08, Math.max(0, focus.y - shown.y));
  const spare = Math.max(0, shown.y + shown.height - focus.y - focus.height);
  const below = runsOutBelow ? shown.height * 0.1 : Math.min(shown.height * 0.08, spare);
  return (
    <g>
      <defs>
        <linearGradient id={id} x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stopColor="var(--ground)" />
          <stop offset="1" stopColor="var(--ground)" stopOpacity="0" />
        </linearGradient>
      </defs>
      <rect x={shown.x} y={shown.y} width={shown.width} height={above} fill={`url(#${id})`} />
      <rect
        x={shown.x}
        y={-shown.y - shown.height}
        width={shown.width}
        height={below}
        fill={`url(#${id})`}
        transform="scale(1 -1)"
      />
    </g>
  );
}

/** Leaders are drawn in pixels, so that they keep their weight on every stage. */
function Leaders({ measured, point }: { readonly measured: Measured; readonly point: string | undefined }) {
  const { stage, labels } = measured;
  if (labels.length === 0) return null;
  return (
    <svg
      className="drawing-picture"
      viewBox={`0 0 ${stage.width} ${stage.height}`}
      aria-hidden="true"
      focusable="false"
    >
      {labels.map(({ id, from, on }) => (
        <g key={id}>
          <path className="drawing-leader-edge" d={`M${from.x} ${from.y}L${on.x} ${on.y}`} />
          <circle className="drawing-ring-edge" cx={on.x} cy={on.y} r="12" />
          <path
            className={`drawing-leader${id === point ? ' drawing-leader-point' : ''}`}
            d={`M${from.x} ${from.y}L${on.x} ${on.y}`}
          />
          <circle
            className={`drawing-ring${id === point ? ' drawing-ring-point' : ''}`}
            cx={on.x}
            cy={on.y}
            r={id === point ? 8 : 7}
          />
        </g>
      ))}
    </svg>
  );
}

export function Drawing({ spec, alt, labelWords, playing = false, stage = null }: DrawingProps) {
  const scene = SCENES_DRAWN[spec.scene] as unknown as CheckedScene;
  const wanted = wantedLabels(scene, spec, labelWords);
  const { root, measured } = useMeasured(scene, wanted, stage);
  const shown = frame(scene.focus, measured.stage);
  const { Art } = scene;
  const { states } = spec;
  const art = useMemo(() => <Art states={states ?? {}} />, [Art, states]);
  return (
    <div
      ref={root}
      className="art drawing"
      dir="ltr"
      {...(alt === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': alt })}
      data-scene={spec.scene}
      data-motion={playing ? 'on' : undefined}
    >
      <svg
        className="drawing-picture"
        viewBox={`${shown.x} ${shown.y} ${shown.width} ${shown.height}`}
        preserveAspectRatio="xMidYMid slice"
        aria-hidden="true"
        focusable="false"
      >
        {art}
        <EdgeFade focus={scene.focus} shown={shown} runsOutBelow={scene.runsOutBelow === true} />
      </svg>
      <Leaders measured={measured} point={spec.point} />
      {wanted.map(({ id, text, lie }) => {
        const place = measured.labels.find((label) => label.id === id);
        return (
          <span
            key={id}
            className="drawing-label"
            dir="auto"
            data-label={id}
            data-lie={lie}
            data-point={id === spec.point ? '' : undefined}
            data-placed={place ? '' : undefined}
            style={place && { left: place.left, top: place.top }}
          >
            {text}
          </span>
        );
      })}
    </div>
  );
}
