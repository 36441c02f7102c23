/**
 * The line above a title: where one is, and the mark that says whether anybody has checked these words.
 */
import type { Reading } from './reading.ts';
import { ReviewMark } from './review-mark.tsx';

/** As many stand on one line beside the mark; where both names are longer, the title stands alone. */
const MOST_LETTERS = 33;

interface TopicLineProps {
  readonly topic: string;
  readonly reading: Reading;
  readonly marked: boolean;
}

export function TopicLine({ topic, reading, marked }: TopicLineProps) {
  return (
    <div className="topic-line">
      <p className="topic">
        {topic.length + reading.words.title.length <= MOST_LETTERS && <span>{topic}</span>} <b>{reading.words.title}</b>
      </p>
      <ReviewMark marked={marked} interpreter={marked && reading.walkthrough.group === 'warning'} />
    </div>
  );
}
