import { t } from '../../i18n/translate.ts';
import { formatShare } from '../../numbers/formatShare.ts';
import type { LeadMap, MapAxis, Rival } from '../figures.ts';
import type { ChartWords } from './words.ts';

export function leadMapWords(map: LeadMap): ChartWords {
  const { x, y, leaders } = map;
  const title = titleOf(map);
  const share = (leader: Rival) => formatShare(leaders.filter((one) => one === leader).length / leaders.length, 2);
  const axes = { x: x.label, y: y.label, xNow: x.now, yNow: y.now };
  return {
    title,
    subtitle: t('charts.map.subtitle', { x: x.label, y: y.label }),
    sentence: t('charts.map.sentence', { title, ...axes, macro: share('macro'), micro: share('micro') }),
    note: t('charts.map.note', { columns: x.texts.length, rows: y.texts.length }),
  };
}

function titleOf(map: LeadMap): string {
  const { here, leaders } = map;
  const [only] = leaders;
  if (only != null && here === only && leaders.every((leader) => leader === only)) {
    return t('charts.map.alone', { leader: only });
  }
  const changes = [...changesAlong(map, 'x'), ...changesAlong(map, 'y')];
  const [first, second] = changes;
  if (first === undefined) return t('charts.map.both', { here: here ?? 'none' });
  const change = second === undefined ? first : t('charts.map.or', { first, second });
  return t('charts.map.turns', { here: here ?? 'none', change });
}

/** In which direction from the present values the other one leads, when one input moves alone. */
function changesAlong(map: LeadMap, along: 'x' | 'y'): readonly string[] {
  const axis = map[along];
  const line = lineThroughHere(map, along);
  const place = axis.here * (line.length - 1);
  const turns = line.map((leader) => leader !== null && leader !== map.here);
  const up = turns.some((turn, i) => turn && i > place);
  const down = turns.some((turn, i) => turn && i < place);
  // Both ways say nothing that a title could: the drawing does.
  if (up === down) return [];
  return [t('charts.map.change', { direction: up ? 'up' : 'down', input: inSentence(axis) })];
}

function lineThroughHere({ x, y, leaders }: LeadMap, along: 'x' | 'y'): readonly (Rival | null)[] {
  const columns = x.texts.length;
  const nearest = (axis: MapAxis) => Math.round(axis.here * (axis.texts.length - 1));
  if (along === 'x') return leaders.slice(nearest(y) * columns, (nearest(y) + 1) * columns);
  return y.texts.map((_, row) => leaders[row * columns + nearest(x)] ?? null);
}

/** "lift", but "CPM" as it is. */
function inSentence({ label }: MapAxis): string {
  return /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLocaleLowerCase() + label.slice(1) : label;
}
