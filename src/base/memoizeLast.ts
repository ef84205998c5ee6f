/**
 * Remembers the results of the last two different calls. The function runs again only when an argument is no longer the same (`Object.is`), so that
 * an unchanged input returns the identical object and later steps can be skipped. Two results are kept, because the map often alternates with another
 * picture: a sheet that is being made, or the second map of a comparison.
 */
export function memoizeLast<Arguments extends readonly unknown[], Value>(
  compute: (...args: Arguments) => Value,
  isSame: (one: unknown, other: unknown) => boolean = Object.is,
): (...args: Arguments) => Value {
  let kept: readonly { readonly args: Arguments; readonly value: Value }[] = [];
  return (...args) => {
    const known = kept.find(
      (call) => args.length === call.args.length && args.every((arg, index) => isSame(arg, call.args[index])),
    );
    const call = known ?? { args, value: compute(...args) };
    if (kept[0] !== call) kept = [call, ...kept.filter((each) => each !== call)].slice(0, 2);
    return call.value;
  };
}
