/**
 * What would you like to know? Six groups at the first level, the walkthroughs of one group at the second. A group with
 * one walkthrough opens it; an empty one is not there.
 */
import { Check } from 'lucide-react';
import { FIVE_MINUTES, GROUPS, type GroupId } from '../../../core/content/content-names.ts';
import { Pictogram } from '../../anatomy/pictogram.tsx';
import { SpineStrip } from '../../anatomy/spine-strip.tsx';
import { Key } from '../key.tsx';
import { useKiosk } from '../kiosk-context.tsx';
import { openReadings, type Reading } from '../reading.ts';
import { usePortions } from '../use-portions.ts';

export function MenuScreen() {
  const kiosk = useKiosk();
  const { glass, t } = kiosk;
  const readings = openReadings(kiosk).filter(({ walkthrough }) => walkthrough.id !== FIVE_MINUTES);
  const group = glass.place.kind === 'menu' ? glass.place.group : null;
  const known = GROUPS.find((id) => id === group) ?? null;
  const inGroup = (id: GroupId) => readings.filter((reading) => reading.walkthrough.group === id);
  const { box, shows } = usePortions<HTMLDivElement>(`menu ${known}`, 'place');
  const groups = GROUPS.filter((id) => inGroup(id).length > 0);
  const layout = layoutOf(known ? inGroup(known).length : groups.length, known !== null);
  const low = layout === 'roomy' || layout === 'dense';
  return (
    <main className={low ? 'sheet banded low-band' : 'sheet banded'} {...(known ? { 'data-group': known } : {})}>
      <header className="band">
        <span className="band-spine">
          <SpineStrip />
        </span>
        <div className="band-words">
          <h1 tabIndex={-1}>{known ? t(`menu.groups.${known}`) : t('menu.title')}</h1>
          <p className="band-lead">{t('menu.lead')}</p>
        </div>
      </header>
      <div className={known ? 'tiles menu topics' : 'tiles menu'} ref={box} data-tiles={layout}>
        {known
          ? inGroup(known).map((reading, i) => shows(i) && <TopicTile key={reading.walkthrough.id} reading={reading} />)
          : groups.map((id, i) => shows(i) && <GroupTile key={id} id={id} readings={inGroup(id)} />)}
      </div>
    </main>
  );
}

/** Beyond three topics stand close, so that all of a group are one tap away; beyond six without their promises. */
function layoutOf(tiles: number, areTopics: boolean): 'list' | 'grid' | 'roomy' | 'dense' {
  if (tiles <= 3) return 'list';
  if (!areTopics) return 'grid';
  return tiles > 6 ? 'dense' : 'roomy';
}

function GroupTile({ id, readings }: { readonly id: GroupId; readonly readings: readonly Reading[] }) {
  const { glass, t } = useKiosk();
  const [only] = readings;
  const seen = readings.filter((reading) => glass.seen.includes(reading.walkthrough.id)).length;
  const opens = readings.length === 1 && only ? only.walkthrough.id : null;
  // A group that holds one topic promises no more than that.
  const promises = opens && id !== 'warning';
  const below = id === 'warning' ? t('menu.warningLead') : t('menu.topics', { count: readings.length });
  return (
    <Key
      action={opens ? 'open' : 'group'}
      className={id === 'warning' ? 'tile group warning' : 'tile group'}
      data={{ ...(opens ? { walkthrough: opens } : { group: id }), block: '' }}
    >
      <span className="tile-picture">
        <Pictogram name={id} />
      </span>
      <span className="tile-words">
        <span className="tile-title" {...(promises ? { lang: only?.lang, dir: only?.dir } : {})}>
          {promises ? only?.words.title : t(`menu.groups.${id}`)}
        </span>
        {seen > 0 ? (
          <Seen words={opens ? t('menu.seenOne') : t('menu.seen', { seen, all: readings.length })} />
        ) : (
          <span className="tile-below">{promises ? t(`menu.groups.${id}`) : below}</span>
        )}
      </span>
    </Key>
  );
}

function TopicTile({ reading }: { readonly reading: Reading }) {
  const { glass, t } = useKiosk();
  const { walkthrough, words, lang, dir } = reading;
  return (
    <Key action="open" className="tile subject" data={{ walkthrough: walkthrough.id, block: '' }} lang={lang} dir={dir}>
      <span className="tile-words">
        <span className="tile-title">{words.title}</span>
        <span className="tile-below">{words.promise}</span>
        {glass.seen.includes(walkthrough.id) && <Seen words={t('menu.seenOne')} />}
      </span>
    </Key>
  );
}

function Seen({ words }: { readonly words: string }) {
  return (
    <span className="tile-seen">
      <Check aria-hidden />
      {words}
    </span>
  );
}
