/** The looks of the product: `dark` for rooms, `light` for desks, `print` for paper. */
export type Flavour = 'dark' | 'light' | 'print';
