/**
 * The sentences of a title, each kept together where it fits on a line: none begins as the last word of the one before.
 */
import { Fragment } from 'react';

export function TitleSentences({ text }: { readonly text: string }) {
  const sentences = text.split(/(?<=[.?!؟]) /u);
  if (sentences.length === 1) return text;
  return sentences.map((sentence, i) => (
    <Fragment key={sentence}>
      {i > 0 && ' '}
      <span className="title-sentence">{sentence}</span>
    </Fragment>
  ));
}
