import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Checkbox } from '../../src/ui/Checkbox.tsx';
import { Select } from '../../src/ui/Select.tsx';
import { Slider } from '../../src/ui/Slider.tsx';
import { TextField, type TextFieldProps } from '../../src/ui/TextField.tsx';

const nothing = () => {};
const html = (element: ReactElement) => renderToStaticMarkup(element);
const attribute = (markup: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(markup)?.[1];
const textOf = (markup: string, id: string) =>
  new RegExp(`<(\\w+) id="${id}"[^>]*>(.*?)</\\1>`).exec(markup)?.[2]?.replace(/<[^>]*>/g, '');

function textField(props: Partial<TextFieldProps> = {}): string {
  return html(<TextField label="Budget" value="$4M" onChange={nothing} {...props} />);
}

describe('TextField', () => {
  it('is named by its label and by nothing else', () => {
    const markup = textField({ hint: 'per campaign', problem: 'Must be above 0.' });
    const input = markup.slice(markup.indexOf('<input'));
    expect(markup).toContain(`for="${attribute(input, 'id')}"`);
    expect(/<label[^>]*>(.*?)<\/label>/.exec(markup)?.[1]).toBe('Budget');
    expect(markup).not.toMatch(/aria-label/);
  });

  it('is described by its problem first, then by its hint', () => {
    const markup = textField({ id: 'budget', hint: '= $4,000,000', problem: 'Must be above 0.' });
    expect(attribute(markup, 'aria-describedby')).toBe('budget-problem budget-hint');
    expect(textOf(markup, 'budget-problem')).toBe('!Must be above 0.');
    expect(textOf(markup, 'budget-hint')).toBe('= $4,000,000');
    expect(attribute(markup, 'aria-invalid')).toBe('true');
  });

  it('points to no note that is not there', () => {
    const markup = textField({ problem: null });
    expect(markup).not.toMatch(/aria-describedby|aria-invalid/);
  });

  it('has its live region in the page before there is a problem to say', () => {
    expect(textField()).toContain('<div aria-live="polite"></div>');
  });

  it('keeps the label for screen readers when it is hidden', () => {
    expect(textField({ hideLabel: true })).toMatch(/<label[^>]*class="visually-hidden"[^>]*>Budget<\/label>/);
  });

  it('gives two fields of one label different ids', () => {
    const markup = html(
      <>
        <TextField label="CPM" value="" onChange={nothing} />
        <TextField label="CPM" value="" onChange={nothing} />
      </>,
    );
    const ids = [...markup.matchAll(/<input id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(2);
  });
});

describe('Slider', () => {
  it('says its name and its value in words', () => {
    const markup = html(
      <Slider label="Budget slider" min={0} max={8} step={1} value={4} valueText="$4M" onChange={nothing} />,
    );
    expect(attribute(markup, 'type')).toBe('range');
    expect(attribute(markup, 'aria-label')).toBe('Budget slider');
    expect(attribute(markup, 'aria-valuetext')).toBe('$4M');
    expect([attribute(markup, 'min'), attribute(markup, 'max'), attribute(markup, 'value')]).toEqual(['0', '8', '4']);
  });
});

describe('Select', () => {
  const options = [
    { value: 'none', label: 'None' },
    { value: 'power', label: 'Power' },
  ];

  it('is named by its label and shows the chosen option', () => {
    const markup = html(<Select label="Discount" value="power" options={options} onChange={nothing} />);
    const select = markup.slice(markup.indexOf('<select'));
    expect(markup).toContain(`<label for="${attribute(select, 'id')}" class="select-label">Discount</label>`);
    expect(markup).toMatch(/<option[^>]*selected=""[^>]*>Power<\/option>/);
  });
});

describe('Checkbox', () => {
  it('is named by the label around it, shown or hidden', () => {
    for (const hideLabel of [false, true]) {
      const markup = html(<Checkbox label="Include" checked onChange={nothing} hideLabel={hideLabel} />);
      expect(markup).toMatch(/^<label.*<input type="checkbox"[^>]*checked="".*>Include<\/span><\/label>$/);
    }
  });
});
