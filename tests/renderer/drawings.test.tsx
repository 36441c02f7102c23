// @vitest-environment jsdom
/** Every drawing a page may ask for: that it can be drawn, twice in one page, and says what its states say. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanup, render, screen } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type DrawingSpec, SCENES, type SceneId } from '../../core/content/drawing.ts';
import { Drawing } from '../../renderer/anatomy/drawing.tsx';
import { LIT_SPINE_BONES, LIT_SPINE_BOX, LitSpine } from '../../renderer/anatomy/lit-spine.tsx';
import type { LabelPlace, Scene } from '../../renderer/anatomy/scene.ts';
import { SCENES_DRAWN } from '../../renderer/anatomy/scenes.ts';
import { SpineStrip } from '../../renderer/anatomy/spine-strip.tsx';
import { BONES } from '../../renderer/kiosk/attract-lights.ts';

afterEach(cleanup);
// Some hundred drawings: seconds on a busy computer.
vi.setConfig({ testTimeout: 60_000 });

type States = Readonly<Record<string, string>>;
const IDS = Object.keys(SCENES) as SceneId[];
/** All pairs of a hundred people would be ten thousand drawings: these stand for them, and every one is counted below. */
const A_FEW_HUNDREDS = {
  filled: ['0', '1', '21', '48', '99', '100'],
  beside: ['none', '0', '1', '21', '48', '99', '100'],
};
const statesOf = (scene: SceneId): Readonly<Record<string, readonly string[]>> =>
  scene === 'hundred' ? A_FEW_HUNDREDS : SCENES[scene].states;
const quietOf = (scene: SceneId, name: string) => statesOf(scene)[name]?.[0] ?? '';
const labelsOf = (scene: SceneId): readonly string[] => SCENES[scene].labels;

/** Every single state of every scene (of the hundred people a few), and whether it is the quiet one. */
const SINGLE = IDS.flatMap((scene) =>
  Object.entries(statesOf(scene)).flatMap(([name, values]) =>
    values.map((value, i) => ({ scene, name, value, isQuiet: i === 0 })),
  ),
);

/** Every way the states of a scene can be set together; a few numbers of the hundred people, paired. */
function together(scene: SceneId): readonly States[] {
  const grow = (all: States[], [name, values]: [string, readonly string[]]) =>
    all.flatMap((states) => values.map((value) => ({ ...states, [name]: value })));
  return Object.entries(statesOf(scene)).reduce<States[]>(grow, [{}]);
}

function placesIn(scene: SceneId, states: States): Readonly<Record<string, LabelPlace>> {
  const { places } = SCENES_DRAWN[scene] as unknown as Scene<'scan'>;
  return places(states) as Readonly<Record<string, LabelPlace>>;
}

const words = (scene: SceneId) => Object.fromEntries(labelsOf(scene).map((id) => [id, `word for ${id}`]));
/** The picture as HTML: the same for the same states. */
const drawn = (scene: SceneId, states?: States) => {
  const spec: DrawingSpec = { scene, ...(states && { states }) };
  return renderToStaticMarkup(<Drawing spec={spec} alt="alt" labelWords={{}} />);
};

/** Names that are given twice, and names that are asked for and given by nobody. */
function nameFaults(root: ParentNode): string[] {
  const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
  const twice = ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${id} stands twice`);
  const asked = [...root.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes].flatMap(({ name, value }) => {
      if (name === 'href' && value.startsWith('#')) return [value.slice(1)];
      return [...value.matchAll(/url\(#([^)]+)\)/g)].map(([, id = '']) => id);
    }),
  );
  return [...twice, ...asked.filter((id) => !ids.includes(id)).map((id) => `${id} is nowhere`)];
}

describe('a page that asks for a drawing', () => {
  test.each(SINGLE)('gets $scene with $name=$value, as one image with its words', ({ scene, name, value }) => {
    const spec = { scene, states: { [name]: value } };
    const { container } = render(<Drawing spec={spec} alt="a plain description" labelWords={{}} />);
    expect(screen.getByRole('img', { name: 'a plain description' })).toBeTruthy();
    expect(container.querySelectorAll('svg path, svg rect, svg circle, svg use').length).toBeGreaterThan(5);
    expect(container.innerHTML.match(/NaN|undefined|Infinity/)?.[0]).toBeUndefined();
  });

  test.each(SINGLE)('sees in $scene whether $name=$value or nothing was said', ({ scene, name, value, isQuiet }) => {
    if (isQuiet) return expect(drawn(scene, { [name]: value })).toBe(drawn(scene));
    // How a pain feels is seen where there is one: some states need another to show.
    const isSeen = (others: States) => drawn(scene, { ...others, [name]: value }) !== drawn(scene, others);
    expect(together(scene).some((all) => isSeen({ ...all, [name]: quietOf(scene, name) }))).toBe(true);
  });

  test.each(IDS)('can have two of %s and a spine strip beside them, each with names of its own', (scene) => {
    for (const states of together(scene).slice(-3)) {
      const spec = { scene, states };
      const { container } = render(
        <>
          <Drawing spec={spec} alt="one" labelWords={{}} />
          <Drawing spec={spec} alt="two" labelWords={{}} />
          <SpineStrip />
        </>,
      );
      expect(nameFaults(container)).toEqual([]);
      cleanup();
    }
  });

  test('has no name left dangling in any state', () => {
    for (const { scene, name, value } of SINGLE) {
      const { container } = render(<Drawing spec={{ scene, states: { [name]: value } }} alt="" labelWords={{}} />);
      expect(nameFaults(container), `${scene} ${name}=${value}`).toEqual([]);
      cleanup();
    }
  });

  test('brings no style sheet of its own, and styles nothing but the dots of pain, from the script', () => {
    const dots = / class="pain-dots[^>]* style="[^"]*"/g;
    for (const { scene, name, value } of SINGLE) {
      const picture = drawn(scene, { [name]: value }).replace(dots, '');
      expect(/<style|\sstyle=/.test(picture), `${scene} ${name}=${value}`).toBe(false);
    }
  });
});

describe('a group of a hundred people', () => {
  const counted = (states: States) => {
    const { container } = render(<Drawing spec={{ scene: 'hundred', states }} alt="" labelWords={{}} />);
    const solid = container.querySelectorAll('use[href$="-counted"]').length;
    const hollow = container.querySelectorAll('use[href$="-hollow"]').length;
    cleanup();
    return { solid, hollow };
  };

  test.each(SCENES.hundred.states.filled)('has %s people filled and the rest hollow', (filled) => {
    expect(counted({ filled })).toEqual({ solid: Number(filled), hollow: 100 - Number(filled) });
  });

  test('stands for all its numbers by a few that it has', () => {
    for (const filled of A_FEW_HUNDREDS.filled) expect(SCENES.hundred.states.filled).toContain(filled);
    for (const beside of A_FEW_HUNDREDS.beside) expect(SCENES.hundred.states.beside).toContain(beside);
  });

  test('beside another group has both counted', () => {
    expect(counted({ filled: '48', beside: '7' })).toEqual({ solid: 55, hollow: 145 });
  });
});

describe('labels', () => {
  const listed = IDS.flatMap((scene) => labelsOf(scene).map((id) => ({ scene, id })));

  test.each(listed)('the word $id has a place in some state of $scene', ({ scene, id }) => {
    expect(together(scene).some((states) => placesIn(scene, states)[id])).toBe(true);
  });

  test.each(IDS)('%s places no word that a page cannot ask for', (scene) => {
    for (const states of together(scene)) {
      for (const id of Object.keys(placesIn(scene, states))) expect(labelsOf(scene), id).toContain(id);
    }
  });

  test.each(IDS)('every part that a word in %s names can be seen on any stage', (scene) => {
    const { x, y, width, height } = SCENES_DRAWN[scene].focus;
    for (const states of together(scene)) {
      for (const [id, { on }] of Object.entries(placesIn(scene, states))) {
        const inside = on.x > x && on.x < x + width && on.y > y && on.y < y + height;
        expect(inside, `${id} at ${on.x}, ${on.y} in ${JSON.stringify(states)}`).toBe(true);
      }
    }
  });

  test.each(IDS.filter((scene) => labelsOf(scene).length > 0))(
    'those %s is asked for are words in the page',
    (scene) => {
      const states = together(scene).find((some) => Object.keys(placesIn(scene, some)).length > 1) ?? {};
      const asked = Object.keys(placesIn(scene, states)).slice(0, 4);
      render(<Drawing spec={{ scene, states, labels: asked }} alt="" labelWords={words(scene)} />);
      for (const id of asked) expect(screen.getByText(`word for ${id}`)).toBeTruthy();
    },
  );

  test('a part that is not in this state, or has no word in this language, is not named', () => {
    const spec: DrawingSpec = { scene: 'person-back', labels: ['spine', 'battery'] };
    const { container } = render(<Drawing spec={spec} alt="" labelWords={words('person-back')} />);
    expect([...container.querySelectorAll('[data-label]')].map((label) => label.textContent)).toEqual([
      'word for spine',
    ]);
    cleanup();
    render(<Drawing spec={spec} alt="" labelWords={{}} />);
    expect(document.querySelectorAll('[data-label]')).toHaveLength(0);
  });
});

describe('the spine of the attract screen', () => {
  test('brings no style at all: it stands in the first page, which would refuse it', () => {
    expect(renderToStaticMarkup(<LitSpine />)).not.toMatch(/<style|\sstyle=/);
  });

  test('has every name once, and none left dangling', () => {
    const { container } = render(<LitSpine />);
    expect(nameFaults(container)).toEqual([]);
  });

  test.each(BONES.map((bone, i) => [i + 1, Number(bone)] as const))(
    'greeting %i stands before bone %i, which is lit with it',
    (nth, bone) => {
      const css = readFileSync(join(import.meta.dirname, '../../renderer/kiosk/style/attract.css'), 'utf8');
      const rule = css.match(new RegExp(`\\.greeting\\[data-place="${nth - 1}"\\] \\{([^}]*)\\}`))?.[1] ?? '';
      const percent = (side: 'left' | 'top') =>
        Number(rule.match(new RegExp(`${side}: (-?[\\d.]+)%`))?.[1] ?? Number.NaN);
      const at = LIT_SPINE_BONES[bone];
      const { x, y, width, height } = LIT_SPINE_BOX;
      expect(Math.abs(percent('left') - (((at?.x ?? 0) - x) / width) * 100)).toBeLessThan(1);
      expect(Math.abs(percent('top') - (((at?.y ?? 0) - y) / height) * 100)).toBeLessThan(1);
    },
  );

  test('keeps the shape that its greetings were placed on', () => {
    const css = readFileSync(join(import.meta.dirname, '../../renderer/kiosk/style/attract.css'), 'utf8');
    expect(css).toContain(`aspect-ratio: ${LIT_SPINE_BOX.width} / ${LIT_SPINE_BOX.height};`);
  });
});
