/**
 * Names the drawings a page may ask for: scenes, the states each can be in, and the labels it can carry.
 * It knows no shapes: those are code in `renderer/anatomy`. It refuses a state or label that no drawing has.
 * Longer than 300 lines: one table of every scene, so that all of them are seen together.
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
      /** A clot after surgery, between the nerves and the bones behind them: it squeezes all nerves in the sac. */
      clot: ['none', 'behind-nerves'],
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
      'clot',
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
      /** `swollen`: the lining round the sac is thick and sore, and the nerves in it stick together. */
      sac: ['calm', 'swollen'],
      /**
       * `root`: a needle beside one root; `joint`: in a small joint; `probe`: a heated tip beside the joint's small nerve;
       * `lead`: no needle but a stimulator's wire along one root, with its pulses.
       */
      needle: ['none', 'root', 'joint', 'probe', 'lead'],
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
      'lining',
      'lead',
      'pulses',
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
    /** `several`: a small joint, a muscle and a hip; `unsure`: three joints, each with a question mark. */
    states: { sore: ['none', 'sacroiliac', 'several', 'unsure'] },
    labels: ['spine', 'small-joint', 'sacroiliac-joint', 'hip-joint', 'muscle'],
  },
  /** A medicine pump under the skin of the belly, with a thin tube to the spine; `drips`: drops leave its tip. */
  pump: {
    states: { medicine: ['none', 'drips'] },
    labels: ['pump', 'tube', 'medicine'],
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
      /** `new-spot`: low and to one side, with a dashed ring in the middle of the low back, where it hurt before. */
      pain: ['none', 'back', 'leg', 'back-and-leg', 'new-spot'],
      lead: ['none', 'trial', 'placed', 'on', 'moved'],
      battery: ['none', 'outside', 'under-skin', 'sore'],
      /** Fine needles in the skin of the low back, as in acupuncture. */
      needles: ['none', 'fine'],
    },
    labels: ['lead', 'battery', 'spine', 'pain', 'remote', 'wires-out', 'new-spot', 'old-spot', 'thin-needle'],
  },
  /** A person from the front and from behind, with where it hurts and how it feels. */
  'body-map': {
    states: {
      /** `foot-in-time`: one lower leg at four times; what it feels shrinks to the toes. */
      area: ['none', 'back-and-leg', 'one-leg', 'foot', 'both-legs', 'foot-in-time'],
      /** As a texture of the area: flames, zigzag, dots thinning out, a soft glow. */
      feel: ['ache', 'burning', 'electric', 'numb'],
    },
    labels: ['back', 'leg', 'burning', 'electric', 'numb', 'front-view', 'back-view'],
  },
  /** How a pain message travels: a brain, a cord and a nerve to the leg, with or without pulses. */
  'signal-path': {
    states: {
      signal: ['quiet', 'pain', 'loud'],
      /** `on`: the message goes on smaller; `unsure`: it goes on unchanged, and a question mark stands beside the pulses. */
      pulses: ['off', 'on', 'unsure'],
      /** `dampens`: a pill acts at the cord, and above it the message goes on thinner. */
      pill: ['none', 'dampens'],
    },
    labels: ['brain', 'spinal-cord', 'nerve', 'pulses', 'pill'],
  },
  /** A picture from a scanner on a light box: the lower spine with or without a marked spot. */
  scan: {
    states: {
      /** `x-ray-slid`: the fourth bone has moved forward on the fifth. */
      finding: [
        'plain',
        'scar',
        'scar-with-dye',
        'slipped-disc',
        'x-ray',
        'x-ray-screws',
        'x-ray-slid',
        'dye-around-nerves',
      ],
    },
    labels: ['scar', 'disc', 'slipped-disc', 'bone', 'slid-bone', 'screw', 'dye'],
  },
  /** The machine that takes the picture, with a person in it. */
  scanner: { states: { kind: ['mri', 'ct', 'x-ray'] }, labels: [] },
  /** A leg at a nerve test: pads that send small pulses, or a thin needle that listens to a muscle. */
  'nerve-test': { states: { kind: ['pads', 'needle'] }, labels: ['pads', 'thin-needle', 'screen'] },
  /** A person lies face down for a procedure at the low back. */
  'procedure-table': {
    states: {
      /** `asleep`: on the back, with a mask, for an operation. */
      step: ['lie', 'numb', 'needle', 'x-ray', 'asleep', 'rest-after'],
    },
    labels: ['needle', 'x-ray', 'numb-spot'],
  },
  /** A patient and those who care for them. */
  'in-care': {
    states: {
      doing: [
        'talk',
        'examine',
        'raise-leg',
        'reflex',
        'look-at-scan',
        'team',
        'group',
        'exercise-coach',
        /** At home on a sofa: one is very low, the other stays, a phone within reach. */
        'comfort',
        /** Both before a board with spine and hips, and three pale question marks. */
        'puzzle',
        /** The patient lifts a flat hand, the examiner takes both hands back. */
        'stop',
        /** A pregnant patient lifts a hand; the X-ray machine is off. */
        'before-x-ray',
        /** A patient between two doctors, who advise two things. */
        'two-advise',
        /** A hand is raised against a jar that shines; the purse stays closed. */
        'big-promise',
      ],
      /** Who is with whom in `talk` (the second pair is serious) and `comfort`; elsewhere it says nothing. */
      pair: ['first', 'second', 'third'],
    },
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
        /** In an armchair with a book, a lamp on: awake in the night. */
        'up-at-night',
        /** On the edge of the bed below a clock, in the morning. */
        'get-up',
        'breathe',
        'work',
        'garden',
        'phone',
        'hold-rail',
        'pregnant',
        'pregnant-walk',
        'pregnant-phone',
      ],
    },
    labels: [],
  },
  /** Medicines as things: no brand, no name on any box. */
  medicines: {
    states: {
      /**
       * `no-alcohol`: a hand pushes a glass of wine away from pills; `list-marked`: two medicines of a list are ringed;
       * `same-in-two`: two packs with the same capsule in both; `level`: a strong and an ordinary one weigh the same.
       */
      holds: ['pills', 'week-box', 'patch', 'locked-away', 'no-alcohol', 'list', 'list-marked', 'same-in-two', 'level'],
    },
    labels: [],
  },
  /** Days, weeks or months of a calendar with a part marked. */
  calendar: {
    states: {
      /**
       * `days-with-sugar`: some days beside a blood sugar meter; `two-to-seven`: two days for sure, five perhaps;
       * `weeks-later`: a plaster on the first day, then marked days from the fourth week on; `sessions`: one day in each
       * of eight weeks, perhaps twelve; `months` and `many-months`: marked days thin out over six or eighteen months.
       */
      span: ['day', 'days', 'days-with-sugar', 'two-to-seven', 'weeks-later', 'sessions', 'months', 'many-months'],
    },
    labels: [],
  },
  /** What a person does over days as a line; `fades`: relief over months; `pain-flare`: pain, which rises and settles. */
  'activity-line': {
    states: { shape: ['boom-bust', 'steady', 'slow-rise', 'flare', 'fades', 'pain-flare'] },
    labels: ['too-much', 'crash', 'steady', 'little-more', 'relief', 'flare', 'after'],
  },
  /** Things that turn each other up, in a ring; `pain-…`: two of them only; `broken`: one link is open. */
  ring: {
    states: { of: ['sleep', 'mood', 'rest', 'pain-sleep', 'pain-mood'], link: ['closed', 'broken'] },
    labels: ['pain', 'poor-sleep', 'low-mood', 'less-moving'],
  },
  /**
   * Ways that part or come together; `step-by-step`: four steps up; `lowering`: low stairs down, with fewer tablets at
   * each step; `to-shop`: somebody walks to a small shop.
   */
  paths: { states: { shape: ['choices', 'step-by-step', 'together', 'lowering', 'to-shop'] }, labels: [] },
  /** Six small pictures of the main causes; one can be lit, or the first or the last three. */
  'six-causes': {
    states: {
      lit: ['all', 'scar', 'pressure', 'disc', 'nerve', 'unsteady', 'elsewhere', 'one-to-three', 'four-to-six'],
    },
    labels: [],
  },
  /** Smoke and what it does to new bone and small blood vessels. */
  smoke: { states: { part: ['bone', 'stopped'] }, labels: ['new-bone', 'blood-vessel', 'smoke'] },
  /** Ten by ten people, the counted ones filled; one group, or two groups side by side. */
  hundred: { states: { filled: COUNTS, beside: ['none', ...COUNTS] }, labels: [] },
  /**
   * Two people talking, one older; for the checks. `hard-talk`: three dots, both serious, for the darkest
   * questions; `question`: a question mark, where nobody knows.
   */
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
        'nap',
        'cigarette',
        'hard-talk',
        'question',
      ],
      pair: ['first', 'second'],
    },
    labels: [],
  },
  /** A page of a notebook and a pencil: something to write down or ask. */
  notebook: {
    states: {
      /**
       * `diary`: how much it hurt; `activity-diary`: how much was done on each of some days, as short bars; `story`: a
       * hand writes a few lines beside a sore back; `four-things`: pain, sleep, what was done and mood of each day;
       * `goal`: somebody on the way to a small shop; `question-shown`: no notebook, but a sheet of questions that a
       * patient and somebody of the clinic hold.
       */
      holds: [
        'diary',
        'question',
        'goal',
        'list',
        'medicines',
        'plan',
        'activity-diary',
        'story',
        'four-things',
        'question-shown',
      ],
    },
    labels: [],
  },
  /** A person at a reception desk telling the staff, `serious`: as calm, without a smile; `who` as in `person-doing`. */
  desk: {
    states: { urgency: ['calm', 'serious', 'urgent'], holds: ['nothing', 'card', 'list'], who: ['d', 'e'] },
    labels: [],
  },
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
