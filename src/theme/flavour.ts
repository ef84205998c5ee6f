/** The looks of the product: `dark` for rooms, `light` for desks, `contrast` for bright rooms and weak projectors, `print` for paper. */
export const flavours = ['dark', 'light', 'contrast', 'print'] as const;
export type Flavour = (typeof flavours)[number];
