import { escapeXml } from './escapeXml.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const formats = 'http://schemas.openxmlformats.org';
const main = `xmlns="${formats}/spreadsheetml/2006/main"`;
const relationship = `${formats}/officeDocument/2006/relationships`;
const font = '<sz val="11"/><name val="Calibri"/><family val="2"/>';
const fonts = `<fonts count="2"><font>${font}</font><font><b/>${font}</font></fonts>`;
const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The headings stay in sight. */
export const sheetStart =
  `${declaration}<worksheet ${main}><sheetViews><sheetView workbookViewId="0">` +
  '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
  '<cols><col min="1" max="1" width="32" customWidth="1"/><col min="2" max="13" width="14" customWidth="1"/></cols>' +
  '<sheetData>';
export const sheetEnd = '</sheetData></worksheet>';

/** Everything of a workbook but its one sheet. Formats of cells: 0 plain, 1 bold, 2 percent. */
export function packageParts(sheetName: string): Record<string, string> {
  return {
    '[Content_Types].xml':
      `${declaration}<Types xmlns="${formats}/package/2006/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${contentType}.sheet.main+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${contentType}.styles+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${contentType}.worksheet+xml"/></Types>`,
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/_rels/workbook.xml.rels': relationships([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
    ]),
    'xl/workbook.xml':
      `${declaration}<workbook ${main} xmlns:r="${relationship}">` +
      `<sheets><sheet name="${escapeXml(sheetName)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/styles.xml':
      `${declaration}<styleSheet ${main}>${fonts}` +
      '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
      '</fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3">' +
      '<xf/><xf fontId="1" applyFont="1"/><xf numFmtId="10" applyNumberFormat="1"/></cellXfs></styleSheet>',
  };
}

function relationships(targets: readonly (readonly [kind: string, part: string])[]): string {
  const links = targets.map(
    ([kind, part], index) => `<Relationship Id="rId${index + 1}" Type="${relationship}/${kind}" Target="${part}"/>`,
  );
  return `${declaration}<Relationships xmlns="${formats}/package/2006/relationships">${links.join('')}</Relationships>`;
}
