/**
 * Names that content and screens share: menu groups, text statuses, and the source id of general knowledge. No validator
 * stands here, so that screens may use them.
 */

/** The source id of a fact well known in practice but found in no stored source; its page always shows the mark. */
export const GENERAL_KNOWLEDGE = 'general-knowledge';

/** How far a text has been checked, weakest first. Only `approved` bears no mark. */
export const TEXT_STATUSES = ['missing', 'machine', 'post-edited', 'revised', 'approved'] as const;
export type TextStatus = (typeof TEXT_STATUSES)[number];

/** Where a walkthrough stands in the menu, in the order shown. */
export const GROUPS = ['why', 'help', 'finding', 'living', 'who', 'warning'] as const;
export type GroupId = (typeof GROUPS)[number];

/** The walkthrough for who has five minutes: it gathers what others teach, is no topic of its own and stands in no list. */
export const FIVE_MINUTES = 'about.five-minutes';
