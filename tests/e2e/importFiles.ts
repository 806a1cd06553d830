import { gzipSync } from 'node:zlib';
import { buildWorkbook } from '../io/xlsx/buildWorkbook.ts';
import type { GivenFile } from './screens.ts';

const file = (name: string, content: string | Uint8Array): GivenFile => ({ name, content });

/** Of a platform with its own words, in the Italian way: one size is not known yet. */
export const platformExport = file(
  'platform export.csv',
  [
    'Cluster label;Internal ID;Persone;CPM (€);Micro lift',
    'Young urban;17;1.000;4,50;2%',
    'Families;18;2.500;4,20;3%',
    'Students;19;TBD;4,00;2%',
    'مرحبا;20;1.200.000;4,00;2%',
  ].join('\r\n'),
);

/** Of a planner who is not sure of two of three lifts. */
export const uncertainLifts = file(
  'lifts.csv',
  ['Segment,Size,Lift', 'Young urban,20000000,5 to 35%', 'Families,20000000,30%', 'Seniors,20000000,20% to 90%'].join(
    '\n',
  ),
);

/** A name that nothing knows stands over the sizes, and each thousandth size is missing. */
export function largeWorkbook(count: number): GivenFile {
  const head = row(1, [text('A1', 'Segment'), text('B1', 'Dimensionality'), text('C1', 'CPM')]);
  const body = Array.from({ length: count }, (_, i) => {
    const number = i + 2;
    const size = (i + 1) % 1000 === 0 ? text(`B${number}`, 'n/a') : `<c r="B${number}"><v>${1000 + i}</v></c>`;
    return row(number, [text(`A${number}`, `Group ${i + 1}`), size, `<c r="C${number}"><v>4.5</v></c>`]);
  });
  return file('large.xlsx', buildWorkbook(head + body.join('')));
}

function row(number: number, cells: readonly string[]): string {
  return `<row r="${number}">${cells.join('')}</row>`;
}

function text(address: string, content: string): string {
  return `<c r="${address}" t="inlineStr"><is><t>${content}</t></is></c>`;
}

const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1];
const oleHeader = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Files that hold no table, and what must be said of each. */
export const noTables: readonly { readonly file: GivenFile; readonly said: RegExp }[] = [
  { file: file('chart.csv', new Uint8Array(png)), said: /“chart\.csv” is not a table but a picture/ },
  { file: file('packed.csv', gzipSync('segment,size\nA,1\n')), said: /“packed\.csv” is compressed\. Unpack it/ },
  {
    file: file('plan.xls', new Uint8Array([...oleHeader, ...new Array(504).fill(0)])),
    said: /“plan\.xls” is an old \.xls file or protected by a password\. Save it as \.xlsx and try again\./,
  },
  { file: file('nothing.csv', ''), said: /“nothing\.csv” is empty\./ },
  {
    file: file('page.csv', '<!doctype html><html><body>Sign in</body></html>'),
    said: /“page\.csv” is a web page, not a table\./,
  },
  {
    file: file('plan.json', '{ "format": "micromacro-plan", "version": 1 }'),
    said: /“plan\.json” is a whole plan, not a table\. Open it with “Open plan”/,
  },
];
