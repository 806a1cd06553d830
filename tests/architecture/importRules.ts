import { posix } from 'node:path';

/** Who may import whom: a room, and what it may import beside itself. */
const table: Readonly<Record<string, readonly string[]>> = {
  'main.tsx': ['app'],
  app: ['features', 'store', 'ui', 'i18n', 'io'],
  features: ['store', 'charts', 'ui', 'numbers', 'i18n', 'io', 'model'],
  charts: ['ui', 'numbers', 'i18n', 'model'],
  ui: [],
  store: ['workers', 'engine', 'io', 'model'],
  workers: ['engine', 'io', 'model'],
  io: ['model', 'numbers'],
  engine: ['model'],
  model: [],
  numbers: [],
  i18n: [],
};

const needsReact =
  /^(react|react-dom|recharts|@tanstack\/react-virtual)(\/|$)|^zustand(\/(react|shallow|traditional).*)?$/;
const mayUseReact = /^src\/(main\.tsx|(app|features|charts|ui)\/.*|store\/use[^/]*\.tsx?)$/;
const usesNoPackage = ['model', 'engine'];

/** What is wrong with an import, in one sentence; null where nothing is. Files are named from the repository root. */
export function complaint(file: string, specifier: string): string | null {
  const isFile = specifier.startsWith('.');
  const target = isFile ? posix.join(posix.dirname(file), specifier) : specifier;
  const reason = isFile ? whyNotFile(file, target) : whyNotPackage(file, target);
  return reason && `${file} imports ${target}: ${reason}`;
}

function whyNotFile(file: string, target: string): string | null {
  const [room, feature] = placeOf(file);
  const [targetRoom, targetFeature] = placeOf(target);
  if (!target.startsWith('src/')) return 'src may import only what is in src';
  if (room === 'features' && targetRoom === 'features' && feature !== targetFeature) {
    return 'features may not import each other';
  }
  if (room === targetRoom) return null;
  const allowed = table[room];
  if (!allowed) return `${room} is not in the import table`;
  if (!allowed.includes(targetRoom))
    return `${room} may import ${allowed.length ? `only ${allowed.join(', ')}` : 'no other room'}`;
  if (targetRoom === 'engine' && target !== 'src/engine/index.ts') {
    return 'the engine is imported from outside only through src/engine/index.ts';
  }
  return null;
}

function whyNotPackage(file: string, name: string): string | null {
  const [room] = placeOf(file);
  if (usesNoPackage.includes(room)) return `${room} may import no package`;
  if (needsReact.test(name) && !mayUseReact.test(file)) {
    return 'React belongs to app, features, charts, ui and src/store/use*.ts';
  }
  return null;
}

/** `src/features/answer/x.tsx` is in room `features`, feature `answer`. */
function placeOf(file: string): [room: string, folder: string] {
  const [, room = '', folder = ''] = file.split('/');
  return [room, folder];
}
