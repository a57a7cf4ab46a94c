import { render, screen } from '@testing-library/react';
import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { Qr } from './qr.tsx';

test('banan täcker de mörka rutorna och inga andra, med en tom ram runt', () => {
  const text = `likvard-visitkort/1 age1${'q'.repeat(58)} ed25519:${'A'.repeat(43)}= Åsa Öst`;
  render(<Qr text={text} namn="Koden" />);
  const bild = screen.getByRole('img', { name: 'Koden' });
  const { size, data } = encode(text, { ecc: 'M', border: 3 });
  const ritade = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x, y, langd] of (bild.querySelector('path')?.getAttribute('d') ?? '').matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g)) {
    for (let i = 0; i < Number(langd); i += 1) (ritade[Number(y)] ?? [])[Number(x) + i] = true;
  }
  expect(bild).toHaveAttribute('viewBox', `0 0 ${size} ${size}`);
  expect(ritade).toEqual(data);
  expect(ritade.slice(0, 3).flat()).not.toContain(true);
});
