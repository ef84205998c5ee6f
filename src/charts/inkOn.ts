/** Black or white: whichever is read better on a colour `#RRGGBB`. */
function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

export function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => linear(Number.parseInt(colour.slice(at, at + 2), 16)));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

export function inkOn(colour: string): '#000000' | '#FFFFFF' {
  return luminanceOf(colour) > 0.179 ? '#000000' : '#FFFFFF';
}
