/**
 * Decides where the labels of a drawing lie once their sizes are known: inside the box, off each other and off the
 * spots they name. When there is no room it drops the less important ones; the first one given always stays.
 */
import type { Point } from './scene.ts';

/** A label in pixels of the box: the spot it names, where its words should begin or end, and its measured size. */
export interface MeasuredLabel {
  readonly id: string;
  readonly on: Point;
  readonly words: Point;
  readonly lie: 'left' | 'right';
  readonly width: number;
  readonly height: number;
}

export interface PlacedLabel {
  readonly id: string;
  readonly left: number;
  readonly top: number;
  /** Where the leader leaves the label, and the spot it leads to. */
  readonly from: Point;
  readonly on: Point;
}

export interface Stage {
  readonly width: number;
  readonly height: number;
}

interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const MARGIN = 16;
const GAP = 10;
/** Clear space round a spot that a label names, so that no plate hides it. */
const SPOT = 18;

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(Math.max(low, high), value));
const holds = (r: Rect, p: Point, by: number) =>
  p.x > r.left - by && p.x < r.right + by && p.y > r.top - by && p.y < r.bottom + by;
const touch = (a: Rect, b: Rect) =>
  a.left < b.right + GAP && b.left < a.right + GAP && a.top < b.bottom + GAP && b.top < a.bottom + GAP;

/** The leader leaves from the side that faces the spot; from above or below when the spot lies more that way. */
function leaderStart(rect: Rect, on: Point): Point {
  const middle = (rect.top + rect.bottom) / 2;
  const aside = Math.max(rect.left - on.x, on.x - rect.right);
  const away = Math.max(rect.top - on.y, on.y - rect.bottom);
  if (aside > 0 && aside >= away)
    return { x: on.x > rect.right ? rect.right : rect.left, y: clamp(on.y, middle - 10, middle + 10) };
  return { x: clamp(on.x, rect.left + 20, rect.right - 20), y: on.y > middle ? rect.bottom : rect.top };
}

const alongLeader = ({ from, on }: PlacedLabel): Point[] =>
  [0.15, 0.3, 0.45, 0.6, 0.75, 0.9].map((t) => ({ x: from.x + (on.x - from.x) * t, y: from.y + (on.y - from.y) * t }));

/** Shifts up and down, nearest first, within about one and a half labels. */
const SHIFTS = [0, 0.35, -0.35, 0.7, -0.7, 1.05, -1.05, 1.5, -1.5];

/** How far a label may reach past the place meant for its words before it hides the picture: a share of the stage. */
const INTRUSION = 0.04;
/** The same for the label that must stay, before it goes to a corner instead. */
const INTRUSION_FIRST = 0.22;

/** Where a label goes that has no room beside the picture: a corner, the side it was meant for first. */
const CORNERS = {
  left: [
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
  ],
  right: [
    [1, 0],
    [1, 1],
    [0, 0],
    [0, 1],
  ],
} as const;

interface Candidate {
  readonly label: PlacedLabel;
  readonly rect: Rect;
}

function candidate({ id, on, width, height }: MeasuredLabel, stage: Stage, x: number, y: number): Candidate {
  const left = clamp(x, MARGIN, stage.width - MARGIN - width);
  const top = clamp(y, MARGIN, stage.height - MARGIN - height);
  const rect = { left, top, right: left + width, bottom: top + height };
  return { rect, label: { id, left, top, from: leaderStart(rect, on), on } };
}

/** Beside the picture at the height meant for it, or a little above or below; none where that would hide the picture. */
function beside(label: MeasuredLabel, stage: Stage, intrusion: number): Candidate[] {
  const { lie, words, width, height } = label;
  const wanted = lie === 'left' ? words.x - width : words.x;
  const all = SHIFTS.map((shift) => candidate(label, stage, wanted, words.y - height * (0.5 - shift)));
  return all.filter(({ rect }) => Math.abs(rect.left - wanted) <= stage.width * intrusion);
}

function inCorner(label: MeasuredLabel, stage: Stage): Candidate {
  const corners = CORNERS[label.lie].map(([x, y]) => candidate(label, stage, x * stage.width, y * stage.height));
  return corners.find((corner) => !holds(corner.rect, label.on, SPOT)) ?? candidate(label, stage, 0, stage.height);
}

function isFree({ rect, label: own }: Candidate, placed: readonly Candidate[]): boolean {
  if (holds(rect, own.on, SPOT)) return false;
  return placed.every(
    ({ rect: taken, label: other }) =>
      !touch(rect, taken) &&
      !holds(rect, other.on, SPOT) &&
      !holds(taken, own.on, SPOT) &&
      !alongLeader(other).some((p) => holds(rect, p, 4)) &&
      !alongLeader(own).some((p) => holds(taken, p, 4)),
  );
}

/** `labels` come in order of importance. */
export function layOutLabels(labels: readonly MeasuredLabel[], stage: Stage): PlacedLabel[] {
  const placed: Candidate[] = [];
  for (const label of labels) {
    const first = placed.length === 0;
    const found = beside(label, stage, first ? INTRUSION_FIRST : INTRUSION).find((spot) => isFree(spot, placed));
    if (found) placed.push(found);
    else if (first) placed.push(inCorner(label, stage));
  }
  return placed.map(({ label }) => label);
}
