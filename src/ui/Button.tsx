import type { ComponentPropsWithRef } from 'react';
import './Button.css';

export interface ButtonProps extends ComponentPropsWithRef<'button'> {
  /**
   * primary: the one act of a place; quiet: in bars and rows; outlined: where
   * nothing else tells that it is a button; link: within text and under charts.
   */
  variant?: 'primary' | 'quiet' | 'outlined' | 'link';
}

/** A native button that submits nothing. */
export function Button({ variant = 'quiet', className = '', ...button }: ButtonProps) {
  return <button type="button" {...button} className={`button button-${variant} ${className}`.trim()} />;
}
