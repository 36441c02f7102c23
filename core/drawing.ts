/**
 * Names the drawings a page may ask for: scenes, the states each can be in, and the labels it can carry.
 * It knows no shapes: those are code in `renderer/anatomy`. It refuses a state or label that no drawing has.
 */
import * as z from 'zod/mini';

/** Every scene with its states (first value = the quiet default) and the labels that have a place in it. */
export const SCENES = {
  /** Lower spine cut down the middle, seen from the left side, front of the body at the left. */
  'segment-side': {
    states: {
      disc: ['healthy', 'herniated'],
      /** `all-squeezed`: a large bulge fills the canal, whatever `disc` says, and squeezes all nerves in the sac. */
      root: ['quiet', 'pressed', 'irritated', 'all-squeezed'],
      /** `with-tube`: the scar behind the disc and a thin tube whose tip has reached it. */
      scar: ['none', 'behind-disc', 'with-tube'],
    },
    labels: ['bone', 'disc', 'slipped-disc', 'nerve', 'pinched-nerve', 'squeezed-nerves', 'scar', 'tube'],
  },
  /** One level cut across, seen from above, front of the body at the top. */
  'segment-above': {
    states: {
      scar: ['none', 'one-root', 'root-and-sac'],
      /** `one-of-two`: scar on both sides, one root quiet and one sore, with a question mark: which way is open. */
      root: ['quiet', 'irritated', 'one-of-two'],
      window: ['closed', 'open'],
    },
    labels: ['disc', 'nerve-root', 'nerve-sac', 'scar', 'joint', 'bone'],
  },
  /** A plain person seen from behind with the spine showing through. */
  'person-back': {
    states: {
      pain: ['none', 'back', 'leg', 'back-and-leg'],
      lead: ['none', 'trial', 'placed', 'on', 'moved'],
      battery: ['none', 'outside', 'under-skin', 'sore'],
    },
    labels: ['lead', 'battery', 'spine', 'pain', 'remote', 'wires-out'],
  },
  /** How a pain message travels: a brain, a cord and a nerve to the leg, with or without pulses. */
  'signal-path': {
    states: {
      signal: ['quiet', 'pain', 'loud'],
      /** `on`: the message goes on smaller; `unsure`: it goes on unchanged, and a question mark stands beside the pulses. */
      pulses: ['off', 'on', 'unsure'],
    },
    labels: ['brain', 'spinal-cord', 'nerve', 'pulses'],
  },
  /** A picture from a scanner on a light box: the lower spine with or without a marked spot. */
  scan: { states: { finding: ['plain', 'scar', 'scar-with-dye'] }, labels: ['scar', 'disc', 'bone'] },
  /** Ten by ten people, the counted ones filled; one group, or two groups side by side. */
  hundred: {
    states: {
      filled: ['0', '2', '7', '9', '10', '18', '21', '25', '31', '34', '37', '40', '48', '94'],
      beside: ['none', '2', '7', '9', '10', '21', '25', '48'],
    },
    labels: [],
  },
  /** Two people talking, one older; for the checks. */
  'two-people': { states: { about: ['spine', 'scar', 'stimulator', 'warning', 'scan', 'name'] }, labels: [] },
  /** A page of a notebook and a pencil: something to write down or ask. */
  notebook: { states: { holds: ['diary', 'question', 'goal', 'list'] }, labels: [] },
  /** A person at a reception desk telling the staff. */
  desk: { states: { urgency: ['calm', 'urgent'], holds: ['nothing', 'card'] }, labels: [] },
  /** One warning sign as a picture. */
  'warning-sign': {
    states: { sign: ['saddle', 'bladder', 'bowel', 'leg-weak', 'fever', 'wound', 'calf', 'chest'] },
    labels: [],
  },
} as const satisfies Record<string, { states: Record<string, readonly string[]>; labels: readonly string[] }>;

export type SceneId = keyof typeof SCENES;
export type LabelId = (typeof SCENES)[SceneId]['labels'][number];
/** The states of one scene, each set to one of its values. */
export type SceneStates<S extends SceneId> = {
  readonly [K in keyof (typeof SCENES)[S]['states']]?: (typeof SCENES)[S]['states'][K] extends readonly (infer V)[]
    ? V
    : never;
};

/** What a page says of its drawing. `labels` has four entries at most; `point` is the one label that matters. */
export const drawingSchema = z
  .strictObject({
    scene: z.enum(Object.keys(SCENES) as [SceneId, ...SceneId[]]),
    states: z.optional(z.record(z.string(), z.string())),
    labels: z.optional(z.array(z.string()).check(z.maxLength(4))),
    point: z.optional(z.string()),
  })
  .check((ctx) => {
    const { scene, states = {}, labels = [], point } = ctx.value;
    const known: { states: Record<string, readonly string[]>; labels: readonly string[] } = SCENES[scene];
    const complain = (message: string) => ctx.issues.push({ code: 'custom', message, input: ctx.value });
    for (const [name, value] of Object.entries(states)) {
      const values = Object.hasOwn(known.states, name) ? known.states[name] : undefined;
      if (!values?.includes(value)) complain(`scene ${scene} has no state ${name}=${value}`);
    }
    for (const label of labels) if (!known.labels.includes(label)) complain(`scene ${scene} has no label ${label}`);
    if (point !== undefined && !labels.includes(point)) complain(`the point ${point} is not among the labels`);
  });

export type DrawingSpec = z.infer<typeof drawingSchema>;
