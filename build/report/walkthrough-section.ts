/** One walkthrough as a clinician reads it: each sentence beside its sources, its drawings, its figures, a place to sign. */
import type { DrawingSpec } from '../../core/content/drawing.ts';
import type { Source } from '../../core/content/glossary.ts';
import { givesFigure } from '../check/walkthroughs/bare-numbers.ts';
import { type EnglishWalkthrough, textsOf } from '../check/walkthroughs/english-texts.ts';
import { passiveSentences } from '../check/walkthroughs/passive.ts';
import { type CitedStep, citedSteps } from './cited-texts.ts';
import { escaped, list, signature, table } from './report-html.ts';
import { sourceList } from './source-list.ts';

export function walkthroughSection(one: EnglishWalkthrough, sources: readonly Source[]): string {
  const { walkthrough, words } = one;
  const steps = citedSteps(one);
  const passive = passiveSentences(textsOf(one));
  return `<section id="${escaped(walkthrough.id)}">
<h2>${escaped(words.title)}</h2>
<p>${escaped(words.promise)}</p>
<p>${escaped(walkthrough.id)}, written on ${walkthrough.writtenOn}, to be reviewed by ${walkthrough.reviewBy}, status: ${words.status}</p>
${steps.map((step) => stepPart(step, sources)).join('\n')}
${list(
  'Figures and who was counted',
  steps.flatMap((step) => figures(step, sources)),
)}
${list(
  'Sentences that may be passive',
  passive.map(({ sentence, found }) => escaped(sentence).replace(escaped(found), (words) => `<b>${words}</b>`)),
)}
${signature(words.title)}
</section>`;
}

function stepPart(step: CitedStep, sources: readonly Source[]): string {
  const rows = step.texts.map(({ text, sources: ids }) => [
    escaped(text),
    ids.length === 0 ? 'what people may say' : sourceList(ids, sources),
  ]);
  return `<h4>${escaped(step.title)}</h4>
${drawingLine(step)}
<div class="words">${table(['What patients read', 'What it rests on'], rows)}</div>`;
}

/** A picture is told in words here; `npm run drawings` shows it. */
function drawingLine({ drawing, caption, alt }: CitedStep): string {
  if (!drawing) return '';
  const under = caption === undefined ? [] : [`Under it: ${caption}`];
  const unseen = alt === undefined ? [] : [`For those who cannot see it: ${alt}`];
  return `<p class="drawing">${[`Drawing: ${named(drawing)}.`, ...under, ...unseen].map(escaped).join('<br>')}</p>`;
}

function named({ scene, states = {}, labels = [] }: DrawingSpec): string {
  const inStates = Object.entries(states).map(([name, value]) => `${name} ${value}`);
  const labelled = labels.length > 0 ? [`labels ${labels.join(', ')}`] : [];
  return [scene, ...inStates, ...labelled].join(', ');
}

/** A page with figures is given whole, so that each number stands among its people. */
function figures(step: CitedStep, sources: readonly Source[]): string[] {
  const withFigure = step.texts.filter(({ text }) => givesFigure(text));
  if (withFigure.length === 0) return [];
  const whole = step.texts.map((one) => (withFigure.includes(one) ? `<b>${escaped(one.text)}</b>` : escaped(one.text)));
  const shown = step.drawing?.scene === 'hundred' ? `<br>Drawn: ${escaped(named(step.drawing))}` : '';
  const ids = [...new Set(withFigure.flatMap(({ sources: cited }) => cited))];
  return [`${escaped(step.title)}: ${whole.join(' ')}${shown}${sourceList(ids, sources)}`];
}
