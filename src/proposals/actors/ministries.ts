/** "The ministry" after a minister or a ministry was named: the ministry of the same name. */
import type { Actor, ActorId } from '../../domain/records/record.ts';

export function ministryOf(actor: Actor | undefined, actors: ReadonlyMap<ActorId, Actor>): Actor | undefined {
  const field = /Minist(?:ry|er) of ([^,(]+?)(?:,|\(|$)/.exec(actor?.name.en ?? '')?.[1]?.trim();
  return field === undefined ? undefined : [...actors.values()].find(({ name }) => name.en === `Ministry of ${field}`);
}
