/**
 * Looks at a screen as it stands and lists what is wrong with it: cut or colliding words, small or crowded controls, a
 * mirrored drawing. It changes nothing on the page.
 */
import type { Page } from '@playwright/test';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Standards A-13: controls are at least so large, those that only staff use at setup somewhat less, and so far apart. */
const PATIENT = { kind: '[data-action]', leastMm: 20, apartMm: 3 };
const STAFF = { kind: '[data-setup]', leastMm: 15, apartMm: 3 };

export async function layoutFaults(page: Page): Promise<string[]> {
  return [
    ...(await page.evaluate(findClippedWords)),
    ...(await page.evaluate(findCollidingWords)),
    ...(await page.evaluate(findPoorControls, PATIENT)),
    ...(await page.evaluate(findPoorControls, STAFF)),
    ...(await page.evaluate(findMirroredDrawings)),
    ...(await page.evaluate(findCoveredDrawings)),
  ];
}

/** Boxes of the keys on the rail by action, *Back* and *Next* by their slots. */
export async function railBoxes(page: Page): Promise<Readonly<Record<string, Box>>> {
  return page.evaluate(() => {
    const keys = [...document.querySelectorAll<HTMLElement>('.rail [data-action]')];
    const boxes = keys.map((key) => {
      const slot = key.classList.contains('next') ? 'next slot' : key.classList.contains('back') ? 'back slot' : null;
      const { x, y, width, height } = key.getBoundingClientRect();
      return [slot ?? key.dataset.action ?? '', { x, y, width, height }];
    });
    return Object.fromEntries(boxes);
  });
}

/** Words that stick out of a box that cuts them off, of their own key, or of the glass. Runs in the page. */
function findClippedWords(): string[] {
  const cuts = (element: Element) => {
    const { overflowX, overflowY } = getComputedStyle(element);
    return overflowX !== 'visible' || overflowY !== 'visible' || element.matches('button');
  };
  /** Words for screen readers alone are cut away whole. */
  const isForEars = (element: Element) => getComputedStyle(element).clipPath.startsWith('inset(50%');
  const faults = new Map<string, number>();
  const note = (fault: string, px: number) => faults.set(fault, Math.max(faults.get(fault) ?? 0, Math.round(px)));
  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = words.nextNode(); node; node = words.nextNode()) {
    const text = node.textContent?.trim().slice(0, 40);
    const owner = node.parentElement;
    if (!text || !owner || owner.closest('[inert], .place[aria-hidden], script, style')) continue;
    if (!owner.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const frames: Element[] = [];
    for (let box: Element | null = owner; box; box = box.parentElement) if (cuts(box)) frames.push(box);
    if (frames.some(isForEars)) continue;
    const wider = owner.clientWidth > 0 ? owner.scrollWidth - owner.clientWidth : 0;
    if (wider > 1) note(`"${text}" is wider than its box`, wider);
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const line of range.getClientRects()) {
      // A font's own box is higher than its letters.
      const spare = line.height * 0.16;
      for (const frame of frames) {
        const whole = frame === document.documentElement || frame === document.body;
        const { left, right, top, bottom } = whole
          ? new DOMRect(0, 0, innerWidth, innerHeight)
          : frame.getBoundingClientRect();
        const beside = Math.max(left - line.left, line.right - right);
        const out = Math.max(beside, top - line.top - spare, line.bottom - spare - bottom);
        if (out <= 1) continue;
        note(`"${text}" sticks out of ${frame.getAttribute('class') ?? frame.tagName.toLowerCase()}`, out);
        break;
      }
    }
  }
  return [...faults].map(([fault, px]) => `${fault} by ${px} px`);
}

/** Words that lie on other words, or on a stage they do not belong to. Runs in the page. */
function findCollidingWords(): string[] {
  const lines: { text: string; owner: Element; box: DOMRect }[] = [];
  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = words.nextNode(); node; node = words.nextNode()) {
    const text = node.textContent?.trim();
    const owner = node.parentElement;
    if (!text || !owner || owner.closest('[inert], .place[aria-hidden], script, style')) continue;
    if (!owner.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const block = owner.closest('figcaption, .aside');
    if (block && getComputedStyle(block).clipPath !== 'none') continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const { x, y, width, height } of range.getClientRects()) {
      lines.push({ text: text.slice(0, 40), owner, box: new DOMRect(x, y + height * 0.22, width, height * 0.56) });
    }
  }
  const faults: string[] = [];
  lines.forEach((one, i) => {
    for (const other of lines.slice(i + 1)) {
      if (one.owner === other.owner) continue;
      const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      if (wide > 2 && high > 2) faults.push(`"${one.text}" and "${other.text}" lie on each other`);
    }
    for (const stage of document.querySelectorAll('.stage')) {
      if (stage.contains(one.owner) || stage.closest('[inert], .place[aria-hidden]') || !stage.checkVisibility())
        continue;
      const drawn = stage.getBoundingClientRect();
      const wide = Math.min(one.box.right, drawn.right) - Math.max(one.box.left, drawn.left);
      const high = Math.min(one.box.bottom, drawn.bottom) - Math.max(one.box.top, drawn.top);
      if (wide > 2 && high > 2) faults.push(`"${one.text}" lies ${Math.round(high)} px on the drawing`);
    }
  });
  return [...new Set(faults)];
}

/** Controls that are too small for a finger or too near another one. Runs in the page. */
function findPoorControls({ kind, leastMm, apartMm }: typeof PATIENT): string[] {
  const mm = Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--mm'));
  if (!(mm > 0)) return ['the page does not know how large a millimetre is'];
  const controls = [...document.querySelectorAll<HTMLElement>(kind)].filter(
    (control) =>
      !control.closest('[inert], .place[aria-hidden]') && control.checkVisibility({ visibilityProperty: true }),
  );
  const name = ({ dataset }: HTMLElement) => {
    const { action, setup, language, group, walkthrough, answer, word, value } = dataset;
    return [action, setup, language, group, walkthrough, answer, word, value].filter(Boolean).join(' ');
  };
  const faults: string[] = [];
  controls.forEach((control, i) => {
    const box = control.getBoundingClientRect();
    const [wide, high] = [box.width / mm, box.height / mm];
    if (Math.min(wide, high) < leastMm - 0.1) {
      faults.push(`${name(control)} is ${wide.toFixed(1)} × ${high.toFixed(1)} mm`);
    }
    for (const other of controls.slice(i + 1)) {
      const next = other.getBoundingClientRect();
      const across = Math.max(next.left - box.right, box.left - next.right);
      const down = Math.max(next.top - box.bottom, box.top - next.bottom);
      const apart = across > 0 && down > 0 ? Math.hypot(across, down) : Math.max(across, down);
      if (apart < apartMm * mm - 0.5) {
        faults.push(`${name(control)} and ${name(other)} are ${(apart / mm).toFixed(1)} mm apart`);
      }
    }
  });
  return faults;
}

/** Drawings that are seen from behind: anatomy has a left and a right in every language. Runs in the page. */
function findMirroredDrawings(): string[] {
  const drawings = document.querySelectorAll<SVGSVGElement>('main svg:not(.lucide)');
  return [...drawings].flatMap((drawing) => {
    if (drawing.closest('.place[aria-hidden]') || !drawing.checkVisibility()) return [];
    const way = drawing.getScreenCTM();
    const name = drawing.getAttribute('class') ?? 'a drawing';
    return way && (way.a < 0 || way.d < 0) ? [`${name} is mirrored`] : [];
  });
}

/** Stages without a drawing in their middle, or with something over it. Runs in the page. */
function findCoveredDrawings(): string[] {
  const layers = [...document.querySelectorAll<HTMLElement>('.stage > [role="img"], .drawing, .drawing *')];
  const stages = [...document.querySelectorAll('.stage > [role="img"]')].filter(
    (stage) => !stage.closest('[inert], .place[aria-hidden]') && stage.checkVisibility(),
  );
  // A drawing lets fingers through; for this look it does not.
  for (const layer of layers) layer.style.pointerEvents = 'auto';
  const faults = stages.flatMap((stage) => {
    const { left, top, width, height } = stage.getBoundingClientRect();
    const over = document.elementFromPoint(left + width / 2, top + height / 2);
    return over?.closest('.drawing') ? [] : [`no drawing is seen on the stage but ${over?.className}`];
  });
  for (const layer of layers) layer.style.removeProperty('pointer-events');
  return faults;
}
