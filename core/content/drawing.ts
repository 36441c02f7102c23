/**
 * Names the drawings a page may ask for: scenes, the states each can be in, and the labels it can carry.
 * It knows no shapes: those are code in `renderer/anatomy`. It refuses a state or label that no drawing has.
 */
import * as z from 'zod/mini';

/** Whole people of a hundred, as states are written. */
const COUNTS: readonly string[] = Array.from({ length: 101 }, (_, count) => String(count));

/** Every scene with its states (first value = the quiet default) and the labels that have a place in it. */
export const SCENES = {
  /** Lower spine cut down the middle, seen from the left side, front of the body at the left. */
  'segment-side': {
    states: {
      /** `worn`: flat and dry; `part-removed`: after surgery, with the piece that pressed gone. */
      disc: ['healthy', 'herniated', 'worn', 'part-removed'],
      /** `all-squeezed`: a large bulge fills the canal, whatever `disc` says, and squeezes all nerves in the sac. */
      root: ['quiet', 'pressed', 'irritated', 'all-squeezed'],
      /** `with-tube`: the scar behind the disc and a thin tube whose tip has reached it. */
      scar: ['none', 'behind-disc', 'with-tube'],
      /** `slid`: the fourth bone has moved forward on the fifth. */
      bones: ['in-line', 'slid'],
      /** `epidural`: from behind, between two bones, its tip just outside the sac; `spread`: with the medicine around it. */
      needle: ['none', 'epidural', 'spread'],
    },
    labels: [
      'bone',
      'disc',
      'slipped-disc',
      'worn-disc',
      'nerve',
      'pinched-nerve',
      'squeezed-nerves',
      'scar',
      'tube',
      'slid-bone',
      'needle',
      'medicine',
    ],
  },
  /** One level cut across, seen from above, front of the body at the top. */
  'segment-above': {
    states: {
      scar: ['none', 'one-root', 'root-and-sac'],
      /** `one-of-two`: scar on both sides, one root quiet and one sore, with a question mark: which way is open. */
      root: ['quiet', 'irritated', 'one-of-two'],
      window: ['closed', 'open'],
      /** `herniated`: a piece presses one root; `removed`: the piece is gone and the root is free. */
      disc: ['whole', 'herniated', 'removed'],
      /** `narrow`: bone and thick ligament crowd one root; `still-narrow`: the window is open, one side is still tight. */
      canal: ['wide', 'narrow', 'still-narrow'],
      /** `root`: a needle beside one root; `joint`: in a small joint; `probe`: a heated tip beside the joint's small nerve. */
      needle: ['none', 'root', 'joint', 'probe'],
    },
    labels: [
      'disc',
      'slipped-disc',
      'nerve-root',
      'nerve-sac',
      'scar',
      'joint',
      'bone',
      'tight-spot',
      'window',
      'needle',
      'medicine',
      'probe',
      'small-nerve',
    ],
  },
  /** Bones of the lower spine from behind, and what surgery leaves there. */
  'spine-back': {
    states: {
      /** `window`: a part of the arch is gone; `screws`: two rods and four screws. */
      work: ['none', 'window', 'screws'],
      /** New bone between two bones, over months: started, solid, or with a gap that stayed. */
      bridge: ['none', 'growing', 'solid', 'gap'],
      /** `small-joint`: one joint at the back is sore; `next-level`: the level above the screws is. */
      sore: ['none', 'small-joint', 'next-level'],
    },
    labels: ['bone', 'joint', 'window', 'screw', 'rod', 'new-bone', 'gap', 'next-level'],
  },
  /** Low back, pelvis and hips from behind, with the places that can send pain alike. */
  hips: {
    states: { sore: ['none', 'small-joint', 'sacroiliac', 'hip', 'unsure'] },
    labels: ['spine', 'joint', 'sacroiliac-joint', 'hip-joint'],
  },
  /** A nerve from close by: fibres in their covers. */
  'nerve-fibre': {
    states: {
      cover: ['whole', 'worn', 'cut'],
      /** `storm`: messages fire by themselves; `calmed`: fewer of them. */
      signal: ['quiet', 'one', 'storm', 'calmed'],
    },
    labels: ['nerve-fibre', 'cover', 'hurt-spot', 'signal'],
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
  /** A person from the front and from behind, with where it hurts and how it feels. */
  'body-map': {
    states: {
      area: ['none', 'low-back', 'back-and-leg', 'one-leg', 'foot', 'both-legs'],
      /** As a texture of the area: flames, zigzag, dots thinning out, a soft glow. */
      feel: ['ache', 'burning', 'electric', 'numb'],
    },
    labels: ['back', 'leg', 'foot'],
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
  scan: {
    states: {
      finding: ['plain', 'scar', 'scar-with-dye', 'slipped-disc', 'x-ray', 'x-ray-screws', 'dye-around-nerves'],
    },
    labels: ['scar', 'disc', 'slipped-disc', 'bone', 'screw', 'dye'],
  },
  /** The machine that takes the picture, with a person in it. */
  scanner: { states: { kind: ['mri', 'ct', 'x-ray'] }, labels: [] },
  /** A leg at a nerve test: pads that send small pulses, or a thin needle that listens to a muscle. */
  'nerve-test': { states: { kind: ['pads', 'needle'] }, labels: ['pads', 'thin-needle', 'screen'] },
  /** A person lies face down for a procedure at the low back. */
  'procedure-table': {
    states: {
      step: ['lie', 'numb', 'needle', 'x-ray', 'rest-after'],
    },
    labels: ['needle', 'x-ray', 'numb-spot'],
  },
  /** A patient and those who care for them. */
  'in-care': {
    states: { doing: ['talk', 'examine', 'raise-leg', 'reflex', 'look-at-scan', 'team', 'group', 'exercise-coach'] },
    labels: [],
  },
  /** One person doing one thing; `who` are five people of different ages, bodies and skin tones. */
  'person-doing': {
    states: {
      who: ['a', 'b', 'c', 'd', 'e'],
      doing: [
        'stand',
        'walk',
        'stretch',
        'strength',
        'lift',
        'sit',
        'rest',
        'sleep',
        'breathe',
        'work',
        'garden',
        'phone',
        'hold-rail',
        'pregnant',
      ],
    },
    labels: [],
  },
  /** Medicines as things: no brand, no name on any box. */
  medicines: {
    states: { holds: ['pills', 'week-box', 'bottle', 'patch', 'locked-away', 'with-alcohol', 'list'] },
    labels: [],
  },
  /** Days, weeks or months of a calendar with a part marked. */
  calendar: { states: { span: ['day', 'days', 'weeks', 'six-weeks', 'months', 'year'] }, labels: [] },
  /** What a person does over days as a line; in `pain-flare` the line is the pain, which rises and settles. */
  'activity-line': {
    states: { shape: ['boom-bust', 'steady', 'slow-rise', 'flare', 'fades', 'pain-flare'] },
    labels: ['too-much', 'crash', 'steady', 'flare', 'after'],
  },
  /** Things that turn each other up, in a ring; `pain-sleep`: these two only; `broken`: one link is open. */
  ring: {
    states: { of: ['sleep', 'mood', 'rest', 'pain-sleep'], link: ['closed', 'broken'] },
    labels: ['pain', 'poor-sleep', 'low-mood', 'less-moving'],
  },
  /** Ways that part or come together; `lowering`: low stairs down, with fewer tablets at each step. */
  paths: { states: { shape: ['choices', 'step-by-step', 'together', 'search', 'lowering'] }, labels: [] },
  /** Six small pictures of the main causes; one can be lit, or the first or the last three. */
  'six-causes': {
    states: {
      lit: ['all', 'scar', 'pressure', 'disc', 'nerve', 'unsteady', 'elsewhere', 'one-to-three', 'four-to-six'],
    },
    labels: [],
  },
  /** Smoke and what it does to new bone and small blood vessels. */
  smoke: { states: { part: ['cigarette', 'bone', 'stopped'] }, labels: ['new-bone', 'blood-vessel'] },
  /** Ten by ten people, the counted ones filled; one group, or two groups side by side. */
  hundred: { states: { filled: COUNTS, beside: ['none', ...COUNTS] }, labels: [] },
  /** Two people talking, one older; for the checks. */
  'two-people': {
    states: {
      about: [
        'spine',
        'scar',
        'stimulator',
        'warning',
        'scan',
        'name',
        'disc',
        'nerve',
        'needle',
        'pills',
        'walk',
        'surgery',
        'team',
        'sleep',
        'calendar',
      ],
    },
    labels: [],
  },
  /** A page of a notebook and a pencil: something to write down or ask. */
  notebook: {
    states: {
      /** `diary`: how much it hurt; `activity-diary`: how much was done on each of some days, as short bars. */
      holds: ['diary', 'question', 'goal', 'list', 'medicines', 'plan', 'activity-diary'],
    },
    labels: [],
  },
  /** A person at a reception desk telling the staff. */
  desk: { states: { urgency: ['calm', 'urgent'], holds: ['nothing', 'card', 'list'] }, labels: [] },
  /** One warning sign as a picture. */
  'warning-sign': {
    states: {
      sign: [
        'saddle',
        'bladder',
        'bowel',
        'leg-weak',
        'fever',
        'wound',
        'calf',
        'chest',
        'headache',
        'hard-to-wake',
        'slow-breath',
        'rash',
      ],
    },
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
