import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Button } from '../../src/ui/Button.tsx';
import { Disclosure } from '../../src/ui/Disclosure.tsx';
import { Notice } from '../../src/ui/Notice.tsx';
import { VisuallyHidden } from '../../src/ui/VisuallyHidden.tsx';

const html = (element: ReactElement) => renderToStaticMarkup(element);

describe('Button', () => {
  it('submits no form unless told to', () => {
    expect(html(<Button>Undo</Button>)).toBe('<button type="button" class="button button-quiet">Undo</button>');
  });

  it('keeps a class of its own beside the variant', () => {
    expect(html(<Button variant="primary" className="share" />)).toContain('class="button button-primary share"');
  });
});

describe('Disclosure', () => {
  it('has nothing of its content in the page while closed', () => {
    const markup = html(
      <Disclosure title="More assumptions" note="24">
        inside
      </Disclosure>,
    );
    expect(markup).toContain('aria-expanded="false"');
    expect(markup).not.toMatch(/inside|aria-controls/);
  });

  it('names what it opened', () => {
    const markup = html(
      <Disclosure title="More" startOpen>
        inside
      </Disclosure>,
    );
    const id = /aria-controls="([^"]*)"/.exec(markup)?.[1];
    expect(markup).toContain('aria-expanded="true"');
    expect(markup).toContain(`<div id="${id}" class="disclosure-content">inside</div>`);
  });
});

describe('Notice', () => {
  it('says a problem at once and a note politely', () => {
    expect(html(<Notice kind="problem">No space left.</Notice>)).toContain('role="alert"');
    expect(html(<Notice kind="note">Opened.</Notice>)).toContain('role="status"');
  });

  it('can be dismissed by a button with a name only when asked for', () => {
    const dismiss = { label: 'Dismiss', onDismiss: () => {} };
    expect(html(<Notice kind="note">Opened.</Notice>)).not.toContain('<button');
    expect(
      html(
        <Notice kind="note" dismiss={dismiss}>
          Opened.
        </Notice>,
      ),
    ).toContain('aria-label="Dismiss"');
  });
});

describe('VisuallyHidden', () => {
  it('is text in the page', () => {
    expect(html(<VisuallyHidden>Micro</VisuallyHidden>)).toBe('<span class="visually-hidden">Micro</span>');
  });
});
