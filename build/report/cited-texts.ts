/** The texts of a walkthrough that carry facts, each with the sources it rests on, and what is drawn beside them. */
import type { DrawingSpec } from '../../core/content/drawing.ts';
import type { EnglishWalkthrough } from '../check/walkthroughs/english-texts.ts';

interface CitedText {
  readonly text: string;
  /** Empty where it only quotes what people may say. */
  readonly sources: readonly string[];
}

export interface CitedStep {
  /** What stands above it: the title of a page, the question of a check. */
  readonly title: string;
  readonly texts: readonly CitedText[];
  readonly drawing: DrawingSpec | undefined;
  readonly caption: string | undefined;
  readonly alt: string | undefined;
}

/** Pages and checks in their order, then the take-away. */
export function citedSteps({ walkthrough, words }: EnglishWalkthrough): CitedStep[] {
  const steps = walkthrough.steps.map((step): CitedStep => {
    if (step.kind === 'page') {
      const { title = '', sentences = [], caption, sides = [], alt } = words.pages[step.id] ?? {};
      const texts = sentences.map((text, i) => ({ text, sources: step.claims[i] ?? [] }));
      const under = caption && [...sides, caption].join(' · ');
      return { title, texts, drawing: step.drawing, caption: under, alt };
    }
    const { question = '', answers = {}, again = [], so = '', alt } = words.checks[step.id] ?? {};
    const said = step.answers.map((id) => answers[id]).filter((answer) => answer !== undefined);
    const heard = said.map(({ says, heading }) => ({ text: `${says} → ${heading}`, sources: [] }));
    const told = [...again, so].map((text) => ({ text, sources: step.sources }));
    return { title: question, texts: [...heard, ...told], drawing: step.drawing, caption: undefined, alt };
  });
  const { points, action, alt } = words.takeaway;
  const { drawing, sources } = walkthrough.takeaway;
  const last = [...points, action].map((text) => ({ text, sources }));
  return [...steps, { title: 'To take away', texts: last, drawing, caption: undefined, alt }];
}
