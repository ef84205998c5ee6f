import { meet } from '../../src/layers/plates/worldPixels.ts';
import { isWithin } from '../../src/layers/plates/sight.ts';
import { boxesOf } from './boxes.ts';
import { languages, layoutOf, maps, shippedViews, zooms } from './scenes.ts';
let n = 0, bad = 0, ms = 0, worst = 0;
for (const shipped of shippedViews) for (const language of languages) for (const size of maps) for (const zoom of zooms) {
  const t = performance.now();
  const layout = layoutOf(shipped, zoom, size, language);
  const took = performance.now() - t; ms += took; worst = Math.max(worst, took);
  n++;
  const boxes = boxesOf(layout);
  const all = [...boxes, ...layout.frame.covers.map((box, i) => ({ name: `cover ${i}`, box }))];
  const met = boxes.flatMap((one, i) => all.slice(i + 1).filter((o) => meet(one.box, o.box)).map((o) => `${one.name} × ${o.name}`));
  const cut = boxes.filter(({ box }) => !isWithin(layout.frame, box, 0)).map((b) => b.name);
  const unfree = [...layout.names.filter(x=>!x.free).map(x=>'name '+x.group.members[0].place.id), ...layout.blocks.filter(x=>!x.free).map(x=>'block '+x.group.ids[0]), ...layout.cards.filter(x=>!x.free).map(x=>x.card.mark.id), ...layout.plates.filter(x=>!x.placed.free).map(x=>'plate '+x.group.key)];
  if (met.length || cut.length || unfree.length) { bad++; console.log(shipped.name, language, size.width, zoom, '| met', met.join(', '), '| cut', cut.join(', '), '| unfree', unfree.join(',')); }
}
console.log({ n, bad, mean: ms / n, worst });
