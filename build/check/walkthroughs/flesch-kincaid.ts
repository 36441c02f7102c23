/** No walkthrough asks for more than six years of school (Flesch-Kincaid), with every word of it counted. */
import type { Finding } from '../finding.ts';
import { type EnglishWalkthrough, textsOf } from './english-texts.ts';
import { fleschKincaid } from './grade.ts';
import { gradesFinding, harderReading } from './grades-finding.ts';

/** Content criteria, P3. */
const HIGHEST_GRADE = 6;

export function checkFleschKincaid(walkthroughs: readonly EnglishWalkthrough[]): Finding {
  const grades = walkthroughs.map((one) => ({
    of: one.walkthrough.id,
    grade: harderReading(textsOf(one), fleschKincaid),
  }));
  return gradesFinding('Flesch-Kincaid', HIGHEST_GRADE, grades);
}
