import type { ComponentProps } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { NumberField } from '../../src/ui/NumberField.tsx';

const nothing = () => {};

function html(props: Partial<ComponentProps<typeof NumberField>> = {}): string {
  return renderToStaticMarkup(
    <NumberField
      label="Budget"
      value={4e6}
      write={(value) => (value === null ? '' : `$${value / 1e6}M`)}
      read={() => ({ ok: false, problem: 'Can’t be read.', readings: ['1', '2'] })}
      onChange={nothing}
      onCommit={nothing}
      onUnread={nothing}
      epoch={0}
      firstStep={1}
      {...props}
    />,
  );
}

describe('a field for a number at rest', () => {
  it('shows its value as it is written, and finds nothing wrong with it', () => {
    expect(html()).toContain('value="$4M"');
    expect(html()).not.toMatch(/aria-invalid|Can’t be read|<button/);
  });

  it('is empty, with what that stands for, where there is no value', () => {
    const markup = html({ value: null, placeholder: '$12' });
    expect(markup).toContain('value=""');
    expect(markup).toContain('placeholder="$12"');
  });

  it('shows its hint, and its echo only where there is none', () => {
    expect(html({ echo: 'for each strategy' })).toMatch(/<p [^>]*>for each strategy<\/p>/);
    expect(html({ hint: 'before fees', echo: 'for each strategy' })).toMatch(/<p [^>]*>before fees<\/p>/);
  });
});
