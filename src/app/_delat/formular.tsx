import type { ComponentProps } from 'react';

/**
 * A form of its own for each part of a step. At every key the browser reads through the whole form that the field stands in, so a case in
 * one form is slow to type in; and what the browser remembers of forms must never hold what is written here. Enter in a field sends nothing.
 */
export const Formular = ({ className = 'stapel', ...rest }: Omit<ComponentProps<'form'>, 'onSubmit' | 'autoComplete' | 'noValidate'>) => (
  <form {...rest} className={className} autoComplete="off" noValidate onSubmit={(h) => h.preventDefault()} />
);
