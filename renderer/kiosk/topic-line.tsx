/**
 * The line above a title: where one is, and the mark that says whether anybody has checked these words.
 */
import type { Reading } from './reading.ts';
import { ReviewMark } from './review-mark.tsx';

interface TopicLineProps {
  readonly topic: string;
  readonly reading: Reading;
  readonly marked: boolean;
}

export function TopicLine({ topic, reading, marked }: TopicLineProps) {
  return (
    <div className="topic-line">
      <p className="topic">
        <span>{topic}</span> <b>{reading.words.title}</b>
      </p>
      <ReviewMark marked={marked} interpreter={marked && reading.walkthrough.group === 'warning'} />
    </div>
  );
}
