import '../../../tests/ui/shimmar.ts';
import { test } from 'vitest';
import { render } from '@testing-library/react';
import { useForm } from 'react-hook-form';
function P() {
  const form = useForm({ defaultValues: { b: 'tva' } });
  return <select {...form.register('b')}><option value="ett">Ett</option><option value="tva">Två</option></select>;
}
test('x', () => {
  const { container } = render(<P />);
  const s = container.querySelector('select')!;
  console.log(s.value, s.multiple, s.size, s.options[0]!.defaultSelected, s.selectedIndex, typeof s.options[0]!.disabled, s.type);
});
